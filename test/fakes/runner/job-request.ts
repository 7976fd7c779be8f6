import type { JsonObject } from "../github/json-value.ts";
import type { Conclusion } from "../github/records.ts";
import type { JobLog } from "./job-log.ts";
import type { JobFile } from "./workflow-file.ts";

export interface StepProgress {
  readonly number: number;
  readonly name: string;
  readonly status: "in_progress" | "completed";
  readonly conclusion: Conclusion | null;
}

/** Everything a runner is told about the job it is to run. */
export interface JobRequest {
  readonly job: JobFile;
  readonly workflowEnv: Readonly<Record<string, string>>;
  /** `github`, `needs`, `secrets`, `vars`, `inputs`, `matrix`, `strategy`. */
  readonly contexts: JsonObject;
  readonly token: string;
  readonly cloneUrl: string;
  readonly serverUrl: string;
  readonly actions: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** An empty folder of this job alone. */
  readonly directory: string;
  /** A folder that all jobs of the run share. */
  readonly artifacts: string;
  readonly signal: AbortSignal;
  readonly log: JobLog;
  readonly onStep: (step: StepProgress) => void;
}

export interface JobResult {
  readonly conclusion: "success" | "failure" | "cancelled";
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

/** What a step sees and may change. */
export interface StepScope {
  readonly request: JobRequest;
  readonly workspace: string;
  readonly contexts: JsonObject;
  /** The process environment of the step, without inputs. */
  readonly environment: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Names this step's folder for command files. */
  readonly temporary: string;
  readonly signal: AbortSignal;
}

export interface StepOutcome {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}
