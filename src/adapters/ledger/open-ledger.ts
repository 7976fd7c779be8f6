import { Buffer } from "node:buffer";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";
import type { Ledger } from "../../domain/ledger.ts";
import { systemClock, systemRandom } from "../system.ts";
import { fileLedgerStore } from "./file-ledger-store.ts";
import { gitLedgerStore } from "./git-ledger-store.ts";

/** What git takes for an address and not for a folder. */
const ADDRESS = /^(?:[a-z][a-z+]*:\/\/|[\w.-]+@[\w.-]+:)/u;

/**
 * Reads a ledger for somebody at a terminal: the ledger branch of a repository here or at an address, or a folder that
 * holds the ledger's files. Throws `ConfigurationError` where there is none.
 */
export async function openLedger(place: string, { token }: { token?: string } = {}): Promise<Ledger> {
  if (!ADDRESS.test(place) && !(await isRepository(place))) {
    if (!(await exists(place))) throw new ConfigurationError(`There is no ledger at ${place}.`);
    return fileLedgerStore({ directory: place, clock: systemClock, random: systemRandom }).read();
  }
  const workDirectory = await mkdtemp(join(tmpdir(), "upshift-ledger-"));
  try {
    const ledger = await gitLedgerStore({
      remoteUrl: ADDRESS.test(place) ? place : resolve(place),
      // A token is for the host that it was made for, and for no address without encryption.
      ...(token === undefined || !place.startsWith("https://")
        ? {}
        : { authorizationHeader: `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}` }),
      workDirectory,
      clock: systemClock,
      random: systemRandom,
    }).read();
    if (ledger.head === null) throw new ConfigurationError(`${place} has no ledger branch.`);
    return ledger;
  } finally {
    await rm(workDirectory, { recursive: true, force: true });
  }
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
