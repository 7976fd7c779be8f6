import type { Config } from "../domain/config.ts";
import { ConfigurationError, ProviderError } from "../domain/errors.ts";
import { resolveModel } from "../domain/model-catalogue.ts";
import { PRICE_TABLE } from "../domain/price-table.ts";
import { priceRowFor, withPriceOverrides } from "../domain/pricing.ts";
import { diagnose, type SetupFinding } from "../domain/setup/diagnosis.ts";
import {
  type ConfigurationFacts,
  LEDGER_BRANCH_NAME,
  type ProviderFacts,
  SAMPLE_TASK_BRANCH,
} from "../domain/setup/facts.ts";
import { DEFAULT_CONFIG } from "../domain/config.ts";
import type { Clock } from "../ports/clock.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { RepositorySetup } from "../ports/setup.ts";

export interface DoctorPorts {
  setup: RepositorySetup;
  catalogue: ModelCatalogue;
  clock: Pick<Clock, "now">;
  /** Configuration at a commit with the inputs on top; throws `ConfigurationError` for a mistake in it. */
  loadConfig(sha: string): Promise<Config>;
}

export interface DoctorContext {
  base: { ref: string; sha: string };
  configFile: string;
  /** Undefined in a job that has no key on purpose. */
  hasCredential: boolean | undefined;
  /** Undefined where no job's inputs are at hand. */
  hasPushToken: boolean | undefined;
}

/** Looks at everything that a task will need. Reads only; asks the provider for its models and for nothing that costs. */
export async function doctor(ports: DoctorPorts, context: DoctorContext): Promise<SetupFinding[]> {
  const { setup } = ports;
  const { sha, ref } = context.base;
  const configuration = await configurationFacts(ports, context);
  const [visibility, workflows, ledgerRules, taskRules, mayOpen, reads, provider] = await Promise.all([
    setup.visibility(),
    setup.workflows(sha),
    setup.rulesOf(LEDGER_BRANCH_NAME),
    setup.rulesOf(SAMPLE_TASK_BRANCH),
    setup.jobTokenMayOpenPullRequests(),
    setup.readable(sha),
    providerFacts(ports, context, configuration.config ?? DEFAULT_CONFIG),
  ]);
  return diagnose({
    visibility,
    defaultBranch: ref,
    workflows,
    configuration,
    provider,
    token: { reads, hasPushToken: context.hasPushToken },
    rules: { [LEDGER_BRANCH_NAME]: ledgerRules, [SAMPLE_TASK_BRANCH]: taskRules },
    jobTokenMayOpenPullRequests: mayOpen,
  });
}

async function configurationFacts(ports: DoctorPorts, context: DoctorContext): Promise<ConfigurationFacts> {
  const file = context.configFile;
  try {
    const config = await ports.loadConfig(context.base.sha);
    return { file, config, mistake: undefined };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { file, config: undefined, mistake: error.message };
  }
}

async function providerFacts(
  ports: DoctorPorts,
  context: DoctorContext,
  config: Config,
): Promise<ProviderFacts> {
  const { hasCredential } = context;
  if (hasCredential !== true) return { hasCredential, failure: undefined, models: [] };
  try {
    const listed = await ports.catalogue.list();
    const now = ports.clock.now();
    const prices = withPriceOverrides(PRICE_TABLE, config.prices);
    const models = config.ladder.map((rung) => {
      try {
        const { model } = resolveModel(rung.line, { listed, pins: config.models, now });
        priceRowFor({ model: model.id, at: new Date(now).toISOString(), table: prices });
        return { rung: rung.name, model: model.id, problem: undefined };
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        return { rung: rung.name, model: undefined, problem: error.message };
      }
    });
    return { hasCredential: true, failure: undefined, models };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return { hasCredential: true, failure: error.message, models: [] };
  }
}
