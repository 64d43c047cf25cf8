/** Links the theme that is chosen. */
const link = document.querySelector('#theme');

document.querySelector('fieldset').addEventListener('change', ({target}) => {
  link.href = `/dist/cdn/themes/${target.value}.css`;
});
