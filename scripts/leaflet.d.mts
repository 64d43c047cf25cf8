export function adaptLeaflet(code: string, id: string): string | undefined;
