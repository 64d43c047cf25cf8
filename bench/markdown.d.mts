export function figuresIn(results: readonly unknown[], machine: string): string;
