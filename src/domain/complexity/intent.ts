import type { TaskKind } from "../task.ts";
import { isBeside } from "./companions.ts";
import type { Hit } from "./lexicon.ts";
import type { ListName, TaskReading } from "./task-lexicon.ts";

/** What somebody wants done, before how big it is. */
export type Intent =
  /** Wants to know; nothing changes. */
  | "look-up"
  /** A small edit with one right answer. */
  | "simple-edit"
  | "document"
  | "test"
  | "fix"
  /** Wants a cause found for something that cannot be seen in the text. */
  | "diagnose"
  | "refactor"
  | "implement"
  /** Moves from one technology or shape to another. */
  | "migrate"
  | "design"
  | "review";

export interface IntentReading {
  intent: Intent;
  /** Words for the user. */
  says: string;
  /** Where it is not the usual kind of the intent. */
  kind?: TaskKind;
}

/** What a task wants. The order of the tests is the order in which they win. */
export function readIntent(task: TaskReading): IntentReading {
  const symptom = task.has("symptom");
  const starts = (list: ListName): boolean => task.startsWith(list);
  if (starts("asksHow")) return { intent: "design", says: "asks how something should be built" };
  if (starts("reviews")) return { intent: "review", says: "asks for a review" };
  const words = smallEdit(task);
  if (words?.kind === "docs" && words.opens) return words;
  if (task.has("investigates")) return { intent: "diagnose", says: "asks for the cause of a problem" };
  if (task.has("why") && (symptom || task.topic("performance") !== undefined))
    return { intent: "diagnose", says: "asks why something goes wrong" };
  if (looksUp(task)) {
    return reportsProblem(task)
      ? { intent: "diagnose", says: "asks about something that goes wrong" }
      : { intent: "look-up", says: "only asks to read or find something" };
  }
  if (words !== undefined) return words;
  if (starts("mendsRed")) return { intent: "fix", says: "asks to mend what is red" };
  if (starts("designs")) return { intent: "design", says: "asks for a design or a plan" };
  if (task.all("tests").some((hit) => hit.from === task.opening && !isBeside(task, hit)))
    return { intent: "test", says: "asks for tests" };
  if (starts("documents")) return { intent: "document", says: "asks for documentation" };
  if (starts("migrates") && task.has("fromTo"))
    return { intent: "migrate", says: "moves something from one shape to another" };
  if (starts("refactors")) return { intent: "refactor", says: "asks to restructure code" };
  if (starts("migrates")) return { intent: "migrate", says: "moves something from one shape to another" };
  if (starts("fixes")) return { intent: "fix", says: "asks for a fix" };
  if (symptom && !startsWithBuild(task))
    return task.has("production") || task.has("localRace")
      ? { intent: "diagnose", says: "reports something that goes wrong in use" }
      : { intent: "fix", says: "reports something that goes wrong" };
  if (task.has("planning") && !startsWithBuild(task))
    return { intent: "design", says: "asks for a design or a plan" };
  if (
    task.reading
      .all("fromTo")
      .some((hit) => task.reading.words(hit) === "->" || task.reading.words(hit) === "→")
  )
    return { intent: "migrate", says: "moves something from one shape to another" };
  return { intent: "implement", says: "asks for something new or changed" };
}

function startsWithBuild(task: TaskReading): boolean {
  return task.startsWith("builds") || task.startsWith("changes");
}

/** Reading only: a question, or a looking verb before a readable thing, with no change asked for beside it. */
function looksUp(task: TaskReading): boolean {
  const sentence = task.reading.sentenceEnds[0] ?? task.reading.length;
  const whether = task.all("asksWhether").some((hit) => hit.from === 0);
  if (task.all("changes").some((hit) => !whether || hit.from > sentence)) return false;
  if (whether && task.asks) return true;
  const at = task.opening;
  // "anyone can read another tenant's files" says what goes wrong; it asks nobody to read.
  if (!task.asks && task.topic("securityProblem", (hit) => hit.from < at && hit.to > at) !== undefined)
    return false;
  // "read replicas" are things.
  if (task.topic("distributed", (hit) => hit.from === at) !== undefined) return false;
  const opens = (hit: Hit): boolean => hit.opens && hit.from === at;
  const endsInQuestion = task.asks && task.reading.word(task.reading.length - 1) === "?";
  if (task.all("asks").some((hit) => opens(hit) || (endsInQuestion && hit.from === at))) return true;
  return !task.has("wantsCode") && (task.all("looks").some(opens) || task.all("looksAt").some(opens));
}

/** What stands after the question says that something runs out, hangs or mixes things up. */
function reportsProblem(task: TaskReading): boolean {
  const after = task.reading.sentenceEnds[0] ?? task.reading.length;
  const later = (hit: Hit): boolean => hit.from > after;
  return (
    task.all("symptom").some(later) &&
    (task.topic("performance", later) !== undefined || task.topic("distributed", later) !== undefined)
  );
}

function smallEdit(task: TaskReading): (IntentReading & { opens: boolean }) | undefined {
  const found = task.edit(task.has("breadth"));
  if (found === undefined) return undefined;
  const { edit } = found;
  if (edit.kind === undefined && isAtStake(task, found.hit)) return undefined;
  // "Fix the XSS in comments" edits no comment.
  const { from, to } = found.hit;
  if (task.startsWith("fixes") && task.topic("securityProblem", (hit) => hit.from > from && hit.to < to))
    return undefined;
  const opens = found.hit.opens;
  return {
    intent: "simple-edit",
    says: edit.says,
    opens,
    ...(edit.kind === undefined ? {} : { kind: edit.kind }),
  };
}

/** Something critical goes wrong, whatever small thing is to be edited: not for the cheap tier. */
function isAtStake(task: TaskReading, edit: Hit): boolean {
  const outside = (hit: Hit): boolean => hit.to <= edit.from || hit.from >= edit.to;
  return (
    task.topic("securityProblem", outside) !== undefined ||
    task.topic("performance", outside) !== undefined ||
    task.topic("distributed", outside) !== undefined
  );
}

/** The nearest task kind of an intent. */
export const KIND_OF_INTENT: Readonly<Record<Intent, TaskKind>> = {
  "look-up": "question",
  "simple-edit": "implement",
  document: "docs",
  test: "test",
  fix: "fix",
  diagnose: "fix",
  refactor: "refactor",
  implement: "implement",
  migrate: "refactor",
  design: "plan",
  review: "review",
};
