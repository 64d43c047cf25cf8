/**
 * Every source of what the guides say. A guide takes each from its own file, so that a page carries only those that are named: this whole list
 * comes with a site's own text, which may name any.
 */
export {lloydevans2014} from './citations/lloydevans2014.js';
export {chien2019} from './citations/chien2019.js';
export {lyons2021} from './citations/lyons2021.js';
export {smit2022} from './citations/smit2022.js';
export {hoghegmose2023} from './citations/hoghegmose2023.js';
export {cooper2024} from './citations/cooper2024.js';
export {who2023} from './citations/who2023.js';
export {cochrane2022} from './citations/cochrane2022.js';
export {wpa2023} from './citations/wpa2023.js';
export {samhsa2023} from './citations/samhsa2023.js';
export {nami2023} from './citations/nami2023.js';
export {wfmh2023} from './citations/wfmh2023.js';
export {apa2022} from './citations/apa2022.js';
export {strang2003} from './citations/strang2003.js';
export {cdc} from './citations/cdc.js';
export {healthcanada} from './citations/healthcanada.js';
export {fda2016} from './citations/fda2016.js';
export {fda2017} from './citations/fda2017.js';
export {niaaa} from './citations/niaaa.js';
export {healthlinkbc} from './citations/healthlinkbc.js';
export {medlineplus} from './citations/medlineplus.js';
export {nhs} from './citations/nhs.js';
