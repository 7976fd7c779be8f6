import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { clientOf, lazyProvider, pricedFor } from "./adapters/anthropic/lazy-provider.ts";
import { readProvider, secretsOf } from "./adapters/anthropic/provider.ts";
import { loadConfig } from "./adapters/config/load-config.ts";
import { openObjectStore } from "./adapters/git/object-store.ts";
import { fileLedgerStore } from "./adapters/ledger/file-ledger-store.ts";
import { changeInRange, uncommittedChange } from "./adapters/local/change-to-review.ts";
import { fileAt, openClone } from "./adapters/local/clone.ts";
import { interruptible, interruption } from "./adapters/local/watching.ts";
import { redactingModel } from "./adapters/redaction.ts";
import { systemClock, systemRandom } from "./adapters/system.ts";
import { exitCodeOf, reviewJson, reviewLocally, reviewText } from "./cli/review.ts";
import { createRedactor } from "./domain/redaction.ts";
import type { Logger } from "./ports/logger.ts";
import { repositoryPorts } from "./repository-ports.ts";

/** The options of `upshift review`, as commander reads them. */
export interface ReviewOptions {
  repo: string;
  uncommitted?: true;
  focus?: string;
  tier?: string;
  budget?: number;
  /** False with `--no-verify`. */
  verify: boolean;
  json?: true;
}

/** As a shell tells of a process that was interrupted. */
const INTERRUPTED = 130;

const CONFIG_FILE = ".github/upshift.yml";

/** `upshift review`: the composition root of a review on a clone. Gives back the exit code. */
export async function reviewInClone(range: string | undefined, options: ReviewOptions): Promise<number> {
  const provider = readProvider(({ variable }) => process.env[variable] ?? "");
  // A missing key is found out before anything is done.
  await clientOf(provider);
  const redact = createRedactor(secretsOf(provider));
  const say = (text: string): void => void process.stderr.write(`${redact(text)}\n`);
  const clone = await openClone(resolve(options.repo));
  const folder = await mkdtemp(join(tmpdir(), "upshift-review-"));
  const interrupt = interruption(() => say("Stopping after this turn. Once more ends at once."));
  const store = await openObjectStore({ clone: clone.root, temporaryFolder: folder });
  try {
    const change =
      options.uncommitted === true
        ? await uncommittedChange(clone, store.gitDir)
        : await changeInRange(clone, store.gitDir, range);
    const text = await fileAt({ gitDir: store.gitDir }, change.baseSha, CONFIG_FILE);
    const config = pricedFor(provider, loadConfig({ text, file: CONFIG_FILE }));
    const ledger = fileLedgerStore({
      directory: join(clone.gitDir, "upshift", "ledger"),
      clock: systemClock,
      random: systemRandom,
    });
    const { languageModel, catalogue } = lazyProvider(provider, { say });
    const review = await reviewLocally(
      {
        ...repositoryPorts({ openStore: async () => store, ledger, redact }),
        languageModel: redactingModel(interruptible(languageModel, interrupt.signal), redact),
        catalogue,
        logger: loggerOf(say),
        stopRequested: async () => interrupt.signal.aborted,
      },
      {
        change,
        config: options.verify ? config : { ...config, review: { ...config.review, verify: "off" } },
        focus: options.focus ?? "",
        ...(options.tier === undefined ? {} : { tier: options.tier }),
        ...(options.budget === undefined ? {} : { budget: options.budget }),
      },
    );
    const shown =
      options.json === true ? `${JSON.stringify(reviewJson(review), undefined, 2)}\n` : reviewText(review);
    process.stdout.write(redact(shown));
    return interrupt.signal.aborted ? INTERRUPTED : exitCodeOf(review);
  } finally {
    interrupt.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What it does, on standard error: the result alone is on standard output. */
function loggerOf(say: (text: string) => void): Logger {
  return { debug: () => {}, info: say, warn: say, error: say, group: async (_, body) => body() };
}
