import type { EventOf, Ledger } from "../ledger.ts";
import type { EarlierFinding } from "./finding.ts";

/** What the ledger knows of the reviews of one pull request. */
export interface ReviewHistory {
  /** The head that the newest one had reached. */
  lastHeadSha: string | undefined;
  said: EarlierFinding[];
}

/** Only the ledger is believed: with the job's token every workflow can write comments under our account. */
export async function reviewHistory(
  ledger: Pick<Ledger, "tasks">,
  pullRequest: number,
): Promise<ReviewHistory> {
  const reviews: EventOf<"review.made">[] = [];
  for await (const { events } of ledger.tasks()) {
    for (const event of events)
      if (event.type === "review.made" && event.pullRequest === pullRequest) reviews.push(event);
  }
  const ordered = reviews.toSorted((one, other) => one.at.localeCompare(other.at));
  return {
    lastHeadSha: ordered.at(-1)?.headSha,
    said: ordered.flatMap(({ said }) =>
      said.map(({ fingerprint, near = [], path, title }) => ({ fingerprint, near, path, title })),
    ),
  };
}
