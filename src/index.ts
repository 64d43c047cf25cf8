export {SupportResultsEvent, SupportSelectEvent} from './elements/support-group-finder/events.js';
export {SupportGroupFinder} from './elements/support-group-finder/support-group-finder.js';
export type {FinderStrings} from './i18n/support-group-finder/strings.js';
export type * from './model/group.js';
export type * from './model/problem.js';
export type * from './model/query.js';
export type {Loaded, Source, SourceOptions, SourceType} from './sources/source.js';
