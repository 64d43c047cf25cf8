interface Component {
  'bom-ref': string;
  name: string;
  scope?: string;
  properties?: {name: string; value: string}[];
}
export interface Bom {
  serialNumber?: string;
  metadata: {timestamp?: string; component: {name: string}};
  components: Component[];
  dependencies: {ref: string; dependsOn: string[]}[];
}
export function shippedOnly(document: Bom, manifest: {name: string; version: string}, shipped?: readonly string[]): Bom;
