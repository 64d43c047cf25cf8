export function keepMutants(instrumented: string, numbers: ReadonlyMap<string, number>, isCovering: boolean): string;
