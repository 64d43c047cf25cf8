interface Share {
  count: number;
  of: number;
  share: number;
}

interface Labelled {
  text: string;
  language: string;
  kind: string | null;
  form: string;
  person?: string;
  optional?: boolean;
}

interface Figures {
  recall: Record<string, Share>;
  fullForm: {crises: Share; calm: Share};
  falseAlarms: Record<string, Share>;
  kindIsRight: Share;
  missedMeansOrPlan: Labelled[];
}

export function readLabelled(): Labelled[];
export function generatedModules(): Promise<Record<string, string>>;
export function staleModules(modules: Record<string, string>): string[];
export function validated(threshold?: number): Promise<{answered: Labelled[]; figures: Figures}>;
export function unseenFigures(): Promise<Figures>;
