import {defineElement} from '../../ui/define-element.js';
import {SupportRecoveryPrograms} from './support-recovery-programs.js';

defineElement('support-recovery-programs', SupportRecoveryPrograms);

export * from './support-recovery-programs.js';
