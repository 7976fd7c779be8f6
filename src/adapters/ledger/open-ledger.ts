import { Buffer } from "node:buffer";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";
import { SHARD_FOLDER } from "../../domain/ledger/shard.ts";
import type { Ledger } from "../../domain/ledger.ts";
import { systemClock, systemRandom } from "../system.ts";
import { fileLedgerStore } from "./file-ledger-store.ts";
import { gitLedgerStore, LEDGER_BRANCH } from "./git-ledger-store.ts";
import { openSnapshot } from "./ledger-files.ts";
import { localLedgerFiles } from "./local-ledger.ts";

const READ_TIMEOUT_MS = 15 * 60_000;

/** What git takes for an address and not for a folder. */
const ADDRESS = /^(?:[a-z][a-z+]*:\/\/|[\w.-]+@[\w.-]+:)/u;

/**
 * Reads ledgers for somebody at a terminal: the ledger branch of a repository here or at an address, or a folder that
 * holds the ledger's files. What a branch needs on this machine's disk is removed when `work` is done.
 */
export async function withLedgers<T>(
  { token }: { token?: string | undefined },
  work: (readLedger: (place: string) => Promise<Ledger>) => Promise<T>,
): Promise<T> {
  const workDirectory = await mkdtemp(join(tmpdir(), "upshift-ledger-"));
  try {
    return await work((place) => openLedger(place, { workDirectory, token }));
  } finally {
    await rm(workDirectory, { recursive: true, force: true });
  }
}

/** Throws `ConfigurationError` where there is no ledger. */
async function openLedger(
  place: string,
  { workDirectory, token }: { workDirectory: string; token: string | undefined },
): Promise<Ledger> {
  if (!ADDRESS.test(place) && !(await isRepository(place))) {
    if (!(await exists(place))) throw new ConfigurationError(`There is no ledger at ${place}.`);
    if (!(await exists(join(place, SHARD_FOLDER))))
      throw new ConfigurationError(
        `${place} holds no ledger: it has no folder ${SHARD_FOLDER}. Name the folder above that one, or a repository that has the branch ${LEDGER_BRANCH}.`,
      );
    return fileLedgerStore({ directory: place, clock: systemClock, random: systemRandom }).read();
  }
  if (!ADDRESS.test(place)) {
    const files = await localLedgerFiles(place, READ_TIMEOUT_MS);
    if (files === undefined) throw noBranch(place);
    return openSnapshot(files);
  }
  const ledger = await gitLedgerStore({
    remoteUrl: place,
    // A token is for the host that it was made for, and for no address without encryption.
    ...(token === undefined || !place.startsWith("https://")
      ? {}
      : { authorizationHeader: `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}` }),
    // Whoever sits at a terminal can end it; a big ledger on a slow machine must not be cut off.
    timeoutMs: READ_TIMEOUT_MS,
    workDirectory,
    clock: systemClock,
    random: systemRandom,
  }).read();
  if (ledger.head === null) throw noBranch(place);
  return ledger;
}

function noBranch(place: string): ConfigurationError {
  return new ConfigurationError(`${place} has no ledger: no branch ${LEDGER_BRANCH}, and none of origin's.`);
}

/** A work tree or a bare repository. */
async function isRepository(path: string): Promise<boolean> {
  return (
    (await exists(join(path, ".git"))) ||
    ((await exists(join(path, "HEAD"))) && (await exists(join(path, "objects"))))
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
