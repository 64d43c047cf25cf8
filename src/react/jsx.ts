/**
 * Types of our tags in JSX, for React 19: `import type {} from 'peer-support-widgets/react/jsx.js'`, once.
 *
 * Generated from the elements' source: npm run docs.
 */
import type {
  SupportCrisisBanner,
  SupportEvidence,
  SupportFamilyPanel,
  SupportFaq,
  SupportFirstMeeting,
  SupportFormatGuide,
  SupportGroupFinder,
  SupportGroupQuestions,
  SupportGroupTypes,
  SupportQueryEvent,
  SupportQuickExit,
  SupportRecoveryPrograms,
  SupportResultsEvent,
  SupportSelectEvent,
  SupportSource,
  SupportTreatmentGuide,
} from '../index.js';
import type {TagProps} from './props.js';

declare module 'react' {
  // How React's types are extended.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'support-crisis-banner': TagProps<
        SupportCrisisBanner,
        | 'country'
        | 'region'
        | 'audience'
        | 'headingLevel'
        | 'folded'
        | 'sticky'
        | 'chooser'
        | 'helplinesSrc'
        | 'strings'
        | 'clock',
        {'heading-level': 'headingLevel'; 'helplines-src': 'helplinesSrc'}
      >;
      'support-evidence': TagProps<
        SupportEvidence,
        'headingLevel' | 'hide' | 'noFigures' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          'no-figures': 'noFigures';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        }
      >;
      'support-family-panel': TagProps<
        SupportFamilyPanel,
        | 'headingLevel'
        | 'hide'
        | 'country'
        | 'htmlFor'
        | 'crisisHref'
        | 'contentSrc'
        | 'content'
        | 'reviewedBy'
        | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          for: 'htmlFor';
          'crisis-href': 'crisisHref';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        },
        {'onsupport-query': SupportQueryEvent}
      >;
      'support-faq': TagProps<
        SupportFaq,
        'headingLevel' | 'hide' | 'crisisHref' | 'country' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          'crisis-href': 'crisisHref';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        }
      >;
      'support-first-meeting': TagProps<
        SupportFirstMeeting,
        'headingLevel' | 'hide' | 'htmlFor' | 'group' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          for: 'htmlFor';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        }
      >;
      'support-format-guide': TagProps<
        SupportFormatGuide,
        'headingLevel' | 'hide' | 'htmlFor' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          for: 'htmlFor';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        },
        {'onsupport-query': SupportQueryEvent}
      >;
      'support-group-finder': TagProps<
        SupportGroupFinder,
        | 'src'
        | 'type'
        | 'timeZone'
        | 'programme'
        | 'country'
        | 'region'
        | 'icd10'
        | 'urlState'
        | 'jsonLd'
        | 'feedbackUrl'
        | 'placesSrc'
        | 'tiles'
        | 'tilesAttribution'
        | 'headingLevel'
        | 'debug'
        | 'groups'
        | 'source'
        | 'query'
        | 'strings'
        | 'clock'
        | 'viewerZone',
        {
          'time-zone': 'timeZone';
          'url-state': 'urlState';
          'json-ld': 'jsonLd';
          'feedback-url': 'feedbackUrl';
          'places-src': 'placesSrc';
          'tiles-attribution': 'tilesAttribution';
          'heading-level': 'headingLevel';
        },
        {'onsupport-select': SupportSelectEvent; 'onsupport-results': SupportResultsEvent}
      >;
      'support-group-questions': TagProps<
        SupportGroupQuestions,
        'headingLevel' | 'hide' | 'remember' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
        {'heading-level': 'headingLevel'; 'content-src': 'contentSrc'; 'reviewed-by': 'reviewedBy'; 'json-ld': 'jsonLd'}
      >;
      'support-group-types': TagProps<
        SupportGroupTypes,
        | 'headingLevel'
        | 'hide'
        | 'conditions'
        | 'crisisHref'
        | 'htmlFor'
        | 'contentSrc'
        | 'content'
        | 'reviewedBy'
        | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          'crisis-href': 'crisisHref';
          for: 'htmlFor';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        },
        {'onsupport-query': SupportQueryEvent}
      >;
      'support-quick-exit': TagProps<SupportQuickExit, 'href' | 'strings', Record<never, never>>;
      'support-recovery-programs': TagProps<
        SupportRecoveryPrograms,
        'headingLevel' | 'hide' | 'htmlFor' | 'crisisHref' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          for: 'htmlFor';
          'crisis-href': 'crisisHref';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        },
        {'onsupport-query': SupportQueryEvent}
      >;
      'support-source': TagProps<
        SupportSource,
        'src' | 'name' | 'type' | 'timeZone' | 'programme',
        {'time-zone': 'timeZone'}
      >;
      'support-treatment-guide': TagProps<
        SupportTreatmentGuide,
        'headingLevel' | 'hide' | 'crisisHref' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
        {
          'heading-level': 'headingLevel';
          'crisis-href': 'crisisHref';
          'content-src': 'contentSrc';
          'reviewed-by': 'reviewedBy';
          'json-ld': 'jsonLd';
        }
      >;
    }
  }
}
