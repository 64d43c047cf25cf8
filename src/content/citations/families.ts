/** Courses, groups and family interventions for relatives. */
import type {CheckedSource} from '../source.js';

export const dixon2011 = {
  checked: true,
  by: 'Dixon and others',
  year: 2011,
  title: 'Outcomes of a randomized study of a peer-taught Family-to-Family Education Program for mental illness',
  where: 'Psychiatric Services 62:591-597',
  doi: '10.1176/ps.62.6.pss6206_0591',
} as const satisfies CheckedSource;

export const lucksted2013 = {
  checked: true,
  by: 'Lucksted and others',
  year: 2013,
  title: 'Sustained outcomes of a peer-taught family education program on mental illness',
  where: 'Acta Psychiatrica Scandinavica 127(4):279-286',
  doi: '10.1111/j.1600-0447.2012.01901.x',
} as const satisfies CheckedSource;

export const pharoah2010 = {
  checked: true,
  by: 'Pharoah and others',
  year: 2010,
  title: 'Family intervention for schizophrenia',
  where: 'Cochrane Database of Systematic Reviews',
  doi: '10.1002/14651858.CD000088.pub2',
} as const satisfies CheckedSource;

export const timko2016 = {
  checked: true,
  by: 'Timko and others',
  year: 2016,
  title: 'Al-Anon newcomers: benefits of continuing attendance for six months',
  where: 'American Journal of Drug and Alcohol Abuse 42(4):441-449',
  doi: '10.3109/00952990.2016.1148702',
} as const satisfies CheckedSource;
