import {
  isDrawnIn,
  pictureOf,
  sitesInPicture,
  waysOf,
  type Picture,
  type PolicyWay,
  type PreparedPolicy,
} from '../../../determination/index.ts';
import type { Facts } from '../../../facts/index.ts';
import { draw, type Drawing } from './draw.ts';
import type { Measure } from './wrap.ts';

type Site = ReturnType<typeof sitesInPicture>[number];

/** All that is shown of a policy, or of the part of it that concerns one site. */
export interface PictureView {
  readonly picture: Picture;
  readonly ways: readonly PolicyWay[];
  readonly drawing: Drawing;
  /** Undefined: the whole policy. */
  readonly site: Site | undefined;
  /** What is known of the case; undefined where there is nothing to draw in. */
  readonly drawnIn: Facts | undefined;
  /** The site of a case that goes no way through the part shown. */
  readonly elsewhere: Site | undefined;
}

/** The site of the case in hand, where the policy turns on the site. */
export const ownSite = (prepared: PreparedPolicy, facts: Facts): Site | undefined =>
  sitesInPicture(prepared).find(({ value }) => value === facts['site']);

/** Reads and lays out what is shown. `shown` is a site or anything else for the whole policy; `facts` are those of the case that count under it. */
export const viewOf = (prepared: PreparedPolicy, shown: string, facts: Facts, measure: Measure): PictureView => {
  const site = sitesInPicture(prepared).find(({ value }) => value === shown);
  const own = ownSite(prepared, facts);
  const elsewhere = site !== undefined && own?.value !== site.value ? own : undefined;
  const drawnIn = isDrawnIn(prepared, facts) && elsewhere === undefined ? facts : undefined;
  const picture = pictureOf(prepared, site?.value, drawnIn);
  return {
    picture,
    ways: waysOf(prepared, site?.value, drawnIn),
    drawing: draw(picture, measure),
    site,
    drawnIn,
    elsewhere,
  };
};
