import picomatch from "picomatch";
import type { Config } from "../config.ts";
import type { Actor } from "../task.ts";

/** What an event says about a pull request that nobody has asked to be reviewed. */
export interface ReviewOccasion {
  action: "opened" | "synchronize" | "ready_for_review";
  draft: boolean;
  author: Actor;
  labels: readonly string[];
  isFork: boolean;
}

/** Why the configuration does not want it reviewed by itself; undefined: it does. */
export function reasonAgainst(review: Config["review"], occasion: ReviewOccasion): string | undefined {
  const { action, draft, author, labels } = occasion;
  const named = (wanted: readonly string[]): string | undefined =>
    wanted.find((name) => labels.some((label) => label.toLowerCase() === name.toLowerCase()));
  if (review.auto === "off") return "`review.auto` is off";
  // Whoever may open one could spend as much as they like.
  if (occasion.isFork) return "it comes from a fork; a maintainer may say `/ai review`";
  if (action === "synchronize" && review.auto !== "all")
    return "`review.auto` reviews what is opened, not each push";
  if (draft && !review.drafts) return "it is a draft";
  if (author.type === "Bot" && !review.bots) return "a bot opened it";
  const ignored = named(review.ignoreLabels);
  if (ignored !== undefined) return `it has the label ${JSON.stringify(ignored)}`;
  if (review.labels.length > 0 && named(review.labels) === undefined)
    return "it has none of the labels of `review.labels`";
  return undefined;
}

/** Whether a file is to be reviewed, by `review.paths` and `review.ignore_paths`. */
export function pathFilter(
  review: Pick<Config["review"], "paths" | "ignorePaths">,
): (path: string) => boolean {
  const options = { dot: true };
  const wanted = review.paths.length === 0 ? () => true : picomatch([...review.paths], options);
  const ignored = review.ignorePaths.length === 0 ? () => false : picomatch([...review.ignorePaths], options);
  return (path) => wanted(path) && !ignored(path);
}
