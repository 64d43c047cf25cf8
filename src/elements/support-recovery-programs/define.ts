import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportRecoveryPrograms} from './support-recovery-programs.js';

defineElement('support-recovery-programs', keepStyles(SupportRecoveryPrograms));

export * from './support-recovery-programs.js';
