import type {Rule} from 'eslint';

export const pureRender: Rule.RuleModule;
