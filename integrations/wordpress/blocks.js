/** The blocks in the editor: a preview made by the server, and one control for each attribute. No build step: it uses what WordPress provides. */
(function ({blocks, blockEditor, components, element, i18n, serverSideRender: ServerSideRender}, site) {
  const el = element.createElement;
  const {__} = i18n;

  /** `heading-level` in HTML is `headingLevel` in a block. */
  const inBlock = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

  /** Label and help of each attribute. */
  const WORDS = {
    src: [
      __('Another list on this site', 'peer-support-widgets'),
      __(
        'Address of a file in your uploads. Leave it empty for the list in Settings > Peer support.',
        'peer-support-widgets',
      ),
    ],
    type: [
      __('Format of the list', 'peer-support-widgets'),
      __('Only if it isn’t detected, such as meeting-guide.', 'peer-support-widgets'),
    ],
    'time-zone': [
      __('Time zone of the list', 'peer-support-widgets'),
      __('Such as America/Chicago. Empty: as in the settings.', 'peer-support-widgets'),
    ],
    programme: [
      __('Program', 'peer-support-widgets'),
      __('Only if the whole list belongs to one program, such as aa.', 'peer-support-widgets'),
    ],
    country: [__('Country', 'peer-support-widgets')],
    region: [__('Region', 'peer-support-widgets'), __('An ISO 3166-2 code such as GB-SCT.', 'peer-support-widgets')],
    audience: [
      __('Who the page is for', 'peer-support-widgets'),
      __('One or more of: adults youth women veterans military lgbtq family', 'peer-support-widgets'),
    ],
    icd10: [
      __('Open on a topic', 'peer-support-widgets'),
      __('ICD-10 codes such as F32 or F20-F29.', 'peer-support-widgets'),
    ],
    'feedback-url': [
      __('Report a mistake', 'peer-support-widgets'),
      __('An https: or mailto: address.', 'peer-support-widgets'),
    ],
    'places-src': [
      __('Pack of places', 'peer-support-widgets'),
      __('Address of a file with towns in your uploads.', 'peer-support-widgets'),
    ],
    'helplines-src': [
      __('Your own helplines', 'peer-support-widgets'),
      __('Address of a JSON file in your uploads.', 'peer-support-widgets'),
    ],
    'heading-level': [__('Heading level', 'peer-support-widgets')],
    'url-state': [__('Keep filters in the page’s address', 'peer-support-widgets')],
    'json-ld': [__('Add data for search engines', 'peer-support-widgets')],
    debug: [__('Show what to fix in the list', 'peer-support-widgets')],
    id: [__('Id', 'peer-support-widgets'), __('For guides that lead to this finder.', 'peer-support-widgets')],
    folded: [__('Only one row until it is opened', 'peer-support-widgets')],
    sticky: [__('Keep it at the bottom of the window', 'peer-support-widgets')],
    chooser: [__('Let visitors choose another country', 'peer-support-widgets')],
    href: [
      __('Goes to', 'peer-support-widgets'),
      __('A fast site that anyone might be looking at. Empty: as in the settings.', 'peer-support-widgets'),
    ],
    text: [__('Words of the link', 'peer-support-widgets')],
    name: [__('Guide', 'peer-support-widgets')],
    for: [__('Lead to the finder on the same page', 'peer-support-widgets')],
    'crisis-href': [
      __('Crisis help', 'peer-support-widgets'),
      __('A page, #section or tel: link, instead of your country’s numbers.', 'peer-support-widgets'),
    ],
    hide: [
      __('Hide sections', 'peer-support-widgets'),
      __('Ids of sections, separated by spaces: see the documentation.', 'peer-support-widgets'),
    ],
    conditions: [
      __('Conditions', 'peer-support-widgets'),
      __('Which to offer, separated by spaces. Empty: all.', 'peer-support-widgets'),
    ],
    'content-src': [
      __('Your own text', 'peer-support-widgets'),
      __('Address of a JSON file in your uploads.', 'peer-support-widgets'),
    ],
    'reviewed-by': [
      __('Reviewed by', 'peer-support-widgets'),
      __('Name, role and date. Without it, the guide says that no clinician has reviewed it.', 'peer-support-widgets'),
    ],
    'no-figures': [__('Hide the numbers of the studies', 'peer-support-widgets')],
    remember: [__('Keep notes while the tab is open', 'peer-support-widgets')],
  };

  const GUIDES = {
    evidence: __('What is known about peer support', 'peer-support-widgets'),
    'family-panel': __('Help for families and friends', 'peer-support-widgets'),
    faq: __('Questions and answers', 'peer-support-widgets'),
    'first-meeting': __('What happens at a first meeting', 'peer-support-widgets'),
    'format-guide': __('Online or in person', 'peer-support-widgets'),
    'group-questions': __('Questions to ask about a group', 'peer-support-widgets'),
    'group-types': __('Types of groups', 'peer-support-widgets'),
    'recovery-programs': __('Recovery programs side by side', 'peer-support-widgets'),
    'treatment-guide': __('Groups and professional care', 'peer-support-widgets'),
  };

  const options = (labels) => Object.entries(labels).map(([value, label]) => ({value, label}));
  const withDefault = (label, list) => [{value: '', label}, ...list];

  /** Choices of the attributes that have few values. */
  const CHOICES = {
    country: withDefault(__('As in the settings', 'peer-support-widgets'), options(site.countries)),
    'heading-level': withDefault(
      __('Not set', 'peer-support-widgets'),
      ['2', '3', '4', '5', '6'].map((value) => ({value, label: value})),
    ),
    name: options(GUIDES),
  };

  function control(name, type, {attributes, setAttributes}) {
    const key = inBlock(name);
    const [label, help] = WORDS[name] || [name];
    const change = (value) => setAttributes({[key]: value});
    const shared = {key, label, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true};
    if (name === 'for') {
      const onChange = (isOn) => change(isOn ? site.finderId : '');
      return el(components.ToggleControl, {...shared, checked: Boolean(attributes[key]), onChange});
    }
    if (type === 'flag') return el(components.ToggleControl, {...shared, checked: attributes[key], onChange: change});
    if (CHOICES[name]) {
      return el(components.SelectControl, {
        ...shared,
        value: attributes[key],
        options: CHOICES[name],
        onChange: change,
      });
    }
    return el(components.TextControl, {...shared, value: attributes[key], onChange: change});
  }

  const preview = (name, attributes) =>
    el(components.Disabled, null, el(ServerSideRender, {block: `peer-support-widgets/${name}`, attributes}));

  /** Not the element itself: three presses of Shift would leave the editor. */
  const exitPlaceholder = () =>
    el(components.Placeholder, {
      icon: 'migrate',
      label: __('Quick exit', 'peer-support-widgets'),
      instructions: __(
        'Visitors see a button at the edge of the window. It isn’t active in the editor.',
        'peer-support-widgets',
      ),
    });

  for (const [name, attributes] of Object.entries(site.blocks)) {
    blocks.registerBlockType(`peer-support-widgets/${name}`, {
      edit(props) {
        const isOfGuide = (attribute) =>
          name !== 'guide' || attribute === 'name' || site.guides[props.attributes.name].includes(attribute);
        const controls = Object.entries(attributes)
          .filter(([attribute]) => isOfGuide(attribute))
          .map(([attribute, type]) => control(attribute, type, props));
        return el(
          'div',
          blockEditor.useBlockProps(),
          el(
            blockEditor.InspectorControls,
            null,
            el(components.PanelBody, {title: __('Settings', 'peer-support-widgets')}, controls),
          ),
          name === 'quick-exit' ? exitPlaceholder() : preview(name, props.attributes),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.peerSupportWidgets);
