/**
 * Adapts Leaflet where we build with it. To find out whether a browser draws SVG, it parses markup from text as soon as it is loaded, which a
 * page with Trusted Types forbids. Every browser we support draws SVG, and none has VML.
 */
const DETECTION = /leaflet\/src\/core\/Browser\.js$/;
const INLINE_SVG = /var inlineSvg = [^]*?\n\}\)\(\);/;
const VML = /var vml = [^]*?\n\}\(\)\);/;

/** The code of Leaflet's module `id`, with the two answers instead of the two questions; undefined for any other module. */
export function adaptLeaflet(code, id) {
  if (!DETECTION.test(id)) return undefined;
  const adapted = code.replace(INLINE_SVG, 'var inlineSvg = true;').replace(VML, 'var vml = false;');
  if (/innerHTML/.test(adapted))
    throw new Error(`${id} parses markup in a way that scripts/leaflet.mjs does not know.`);
  return adapted;
}

/** For rollup. */
export const leafletForRollup = {
  name: 'adapt-leaflet',
  banner: '/* Parts of Leaflet, BSD-2-Clause: see dist/cdn/licences.txt. */',
  transform(code, id) {
    const adapted = adaptLeaflet(code, id);
    return adapted && {code: adapted, map: null};
  },
};

/** For the test server, which serves Leaflet's modules one by one. */
export const leafletForTests = {
  name: 'adapt-leaflet',
  transform: ({body, path}) => adaptLeaflet(body, path),
};
