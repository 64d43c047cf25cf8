/* global watch */
/** Turns the pages of a finder’s list and opens groups, in the page itself, for engines that a test can only ask for values. Then there is `window.driven`. */
{
  const EVERY = 6;
  const pause = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
  const drive = async () => {
    await customElements.whenDefined('support-group-finder');
    const finder = document.querySelector('support-group-finder');
    while (!finder.directory.search && !finder.shadowRoot.querySelector('[part=error]')) await pause(50);
    const names = [];
    let details = 0;
    for (let page = 0; finder.directory.search; page++) {
      await finder.updateComplete;
      await pause();
      watch.look(finder);
      names.push(
        ...[...finder.shadowRoot.querySelectorAll('[part~=result] .name')].map(({textContent}) => textContent.trim()),
      );
      for (const [index, {id}] of (finder.view.answer?.groups ?? []).entries()) {
        if (index % EVERY) continue;
        finder.details.toggle(id);
        await finder.updateComplete;
        await pause();
        watch.look(finder);
        details++;
        finder.details.close();
        await finder.updateComplete;
      }
      const {answer} = finder.view;
      if (answer?.next === undefined) break;
      finder.question.turnTo(page + 1);
      while (finder.view.answer === answer) await pause(10);
    }
    return {names, details};
  };
  drive()
    .catch((error) => ({names: [], details: 0, error: String(error?.stack ?? error)}))
    .then((result) => {
      window.driven = JSON.stringify({...result, problems: [...watch.problems]});
    });
}
