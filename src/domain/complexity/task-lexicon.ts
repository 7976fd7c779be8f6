import { compileLexicon, type Hit, type Lexicon, type Phrases, type Reading } from "./lexicon.ts";
import { REQUESTS } from "./vocabulary/requests.ts";
import * as SCALE from "./vocabulary/scale.ts";
import { SMALL_EDITS, type SmallEdit } from "./vocabulary/small-edits.ts";
import * as STAKES from "./vocabulary/stakes.ts";

const TOPICS = {
  securityProblem: STAKES.SECURITY_PROBLEMS,
  securityMachinery: STAKES.SECURITY_MACHINERY,
  cryptography: STAKES.CRYPTOGRAPHY,
  performance: STAKES.PERFORMANCE,
  distributed: STAKES.DISTRIBUTED,
  system: SCALE.SYSTEMS,
} satisfies Record<string, Record<string, STAKES.Topic>>;

export type TopicArea = keyof typeof TOPICS;

/** Lists that are looked for in what was asked. */
const OWN_LISTS = {
  ...REQUESTS,
  localRace: STAKES.LOCAL_RACE,
  planning: SCALE.PLANNING,
  breadth: SCALE.BREADTH,
  exchange: SCALE.EXCHANGE,
  onePlace: SCALE.ONE_PLACE,
  pieces: SCALE.PIECES,
  surface: SCALE.SURFACE,
  circumstance: SCALE.CIRCUMSTANCE,
} satisfies Record<string, Phrases>;

export type ListName = keyof typeof OWN_LISTS;

const LISTS: Record<string, Phrases> = { ...OWN_LISTS };

/** Lists of an area, in the order in which they are tried. */
const TOPIC_LISTS = new Map(
  Object.entries<Readonly<Record<string, STAKES.Topic>>>(TOPICS).map(([area, topics]) => [
    area,
    Object.entries(topics).map(([name, { found, says }]) => {
      LISTS[`${area}.${name}`] = found;
      return { list: `${area}.${name}`, says };
    }),
  ]),
);

const EDITS = Object.entries<SmallEdit>(SMALL_EDITS).map(([name, edit]) => {
  LISTS[`edit.${name}`] = edit.found;
  LISTS[`unless.${name}`] = edit.unless;
  return { edit, found: `edit.${name}`, unless: `unless.${name}` };
});

let compiled: Lexicon<string> | undefined;

/** Words of what was asked beyond which nothing is a topic: long texts mention much. */
const LONGEST_ASK = 60;

/** Lists that a request can begin with. */
const OPENINGS: ReadonlySet<string> = new Set<ListName>([
  ...([
    "asksHow",
    "asks",
    "looks",
    "looksAt",
    "investigates",
    "reviews",
    "designs",
    "tests",
    "mendsRed",
  ] as const),
  ...(["documents", "migrates", "refactors", "fixes", "builds", "changes"] as const),
]);
/** Lists that belong to an area, or to the small edits. */
const AREA_OF_LIST = new Map<string, string>([
  ...[...TOPIC_LISTS].flatMap(([area, topics]) => topics.map(({ list }) => [list, area] as const)),
  ...EDITS.map(({ found }) => [found, "edit"] as const),
]);

/** What the word lists find in a task. */
export class TaskReading {
  readonly reading: Reading<string>;
  /** True when there is a question mark. */
  readonly asks: boolean;
  /** Index at which the first request stands; 0 where none is recognised. */
  readonly opening: number;
  /** Areas of which any list is found: the others need not be looked through. */
  private readonly areas = new Set<string>();

  constructor(prose: string, reading: Reading<string>) {
    this.reading = reading;
    this.asks = prose.includes("?");
    let opening = Number.POSITIVE_INFINITY;
    for (const list of reading.lists()) {
      if (OPENINGS.has(list)) for (const { from } of this.hits(list)) opening = Math.min(opening, from);
      const area = AREA_OF_LIST.get(list);
      if (area !== undefined) this.areas.add(area);
    }
    this.opening = Number.isFinite(opening) ? opening : 0;
  }

  /** All places of a list in what was asked. */
  all(list: ListName): readonly Hit[] {
    return this.hits(list);
  }

  /** First place of a list in what was asked. */
  first(list: ListName): Hit | undefined {
    return this.hits(list)[0];
  }

  has(list: ListName): boolean {
    return this.hits(list).length > 0;
  }

  /** True when the first request is one of the list. */
  startsWith(list: ListName): boolean {
    return this.hits(list).some((hit) => hit.from === this.opening);
  }

  /** The first topic of an area with a hit that `counts`, with its words. */
  topic(area: TopicArea, counts?: (hit: Hit) => boolean): string | undefined {
    if (!this.areas.has(area)) return undefined;
    for (const { list, says } of TOPIC_LISTS.get(area)!) {
      const hits = this.hits(list);
      const hit = counts === undefined ? hits[0] : hits.find(counts);
      if (hit !== undefined) return `${says} ("${this.reading.words(hit)}")`;
    }
    return undefined;
  }

  /** The first small edit that is found and not ruled out; `wide`: the task names many places. */
  edit(wide: boolean): { edit: SmallEdit; hit: Hit } | undefined {
    if (!this.areas.has("edit")) return undefined;
    for (const { edit, found, unless } of EDITS) {
      const [hit] = this.hits(found);
      if (hit === undefined || (wide && edit.anyBreadth !== true)) continue;
      if (this.reading.all(unless).length === 0) return { edit, hit };
    }
    return undefined;
  }

  private hits(list: string): readonly Hit[] {
    const hits = this.reading.all(list);
    return hits.length === 0 || this.reading.length <= LONGEST_ASK
      ? hits
      : hits.filter((hit) => hit.to <= LONGEST_ASK);
  }
}

/** Reads the prose of a task (`readTaskWords`) against all word lists at once. */
export function readTask(prose: string): TaskReading {
  compiled ??= compileLexicon(LISTS);
  return new TaskReading(prose, compiled.read(prose));
}
