import { runAgent } from "../agent/loop.ts";
import { taskTools } from "../agent/tools.ts";
import { withPriceOverrides } from "../domain/pricing.ts";
import { PRICE_TABLE } from "../domain/price-table.ts";
import { type Cost, formatUsd } from "../domain/money.ts";
import { NO_USAGE, type Usage } from "../domain/usage.ts";
import type { Task } from "../domain/task.ts";
import type { Clock, Random } from "../ports/clock.ts";
import type { GateRunner } from "../ports/gate.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Logger } from "../ports/logger.ts";
import type { Workspace } from "../ports/workspace.ts";
import { openingMessage, type RepositoryContext } from "../prompts/opening.ts";
import { repositoryContext } from "../prompts/repository-context.ts";
import { systemPrompt } from "../prompts/system.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import { localGates } from "./local-gates.ts";

/** Stage 2 has a model and a view of one commit: nothing that could write to the repository or read the ledger. */
export interface AttemptPorts {
  languageModel: LanguageModel;
  openWorkspace(sha: string): Promise<Workspace>;
  gates: GateRunner;
  stopRequested(): Promise<boolean>;
  clock: Clock;
  random: Random;
  logger: Logger;
  /** For somebody who watches: told after every turn, with what the attempt has used so far. */
  onTurn?: (turn: AttemptTurn) => void;
}

export interface AttemptTurn {
  tier: string;
  turn: number;
  usage: Usage;
  cost: Cost;
  /** What the model called, in a few words; untrusted. */
  doing: string;
}

/** Runs one attempt. Its only product is a patch (or an answer); at a limit, the work so far. */
export async function attemptTask(ports: AttemptPorts, assignment: Assignment): Promise<AttemptOutput> {
  const { task, config, kept } = assignment;
  if (kept !== undefined) return kept;
  const hasGates = !assignment.readOnly && config.gates.length > 0;
  const problem = hasGates ? await ports.gates.unavailable() : undefined;
  if (problem !== undefined) return withoutSandbox(problem);
  const workspace = await ports.openWorkspace(assignment.startSha);
  try {
    const context = await contextOf(ports, workspace, task);
    const gates = localGates(ports, assignment, workspace);
    const result = await runAgent({
      languageModel: ports.languageModel,
      model: assignment.model,
      ...(assignment.rung.effort === undefined ? {} : { effort: assignment.rung.effort }),
      prices: withPriceOverrides(PRICE_TABLE, config.prices),
      limits: assignment.limits,
      ceilingMicroUsd: assignment.ceilingMicroUsd,
      system: [{ type: "text", text: systemPrompt(task.kind), cache: true }],
      opening: openingMessage({
        task,
        context,
        handOff: assignment.handOff ?? undefined,
        pullDiff: assignment.pullDiff,
        nonce: ports.random.id(),
      }),
      workspace,
      toolbox: taskTools(workspace, assignment.readOnly),
      clock: ports.clock,
      stopRequested: () => ports.stopRequested(),
      review: (turnsLeft) => gates.review(turnsLeft),
      onTurn: (done) => {
        const { turn, cost, doing } = done;
        ports.logger.info(`${assignment.rung.name} turn ${turn} · ${formatUsd(cost)} · ${doing}`);
        ports.onTurn?.({ ...done, tier: assignment.rung.name });
      },
    });
    const patch = assignment.readOnly ? undefined : await workspace.patch();
    const { end, detail, submission, ...measured } = result;
    const report = end === "submitted" ? gates.report() : undefined;
    return {
      ...measured,
      end: end === "submitted" && patch === undefined ? "no-change" : end,
      ...(submission === undefined ? {} : { submission }),
      ...(patch === undefined ? {} : { patch }),
      ...(detail === undefined ? {} : { detail }),
      ...(report === undefined ? {} : { gates: report }),
    };
  } finally {
    await workspace.close();
  }
}

/** Nothing is asked of a model whose work could not be measured as the repository wants it. */
function withoutSandbox(detail: string): AttemptOutput {
  return {
    end: "no-sandbox",
    text: "",
    usage: NO_USAGE,
    cost: { microUsd: 0, exact: true },
    chargedMicroUsd: 0,
    turns: 0,
    durationMs: 0,
    detail,
  };
}

async function contextOf(ports: AttemptPorts, workspace: Workspace, task: Task): Promise<RepositoryContext> {
  if (task.trustedSha === workspace.baseSha) return repositoryContext(workspace, workspace, task);
  const trusted = await ports.openWorkspace(task.trustedSha);
  try {
    return await repositoryContext(workspace, trusted, task);
  } finally {
    await trusted.close();
  }
}
