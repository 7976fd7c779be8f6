import * as core from "@actions/core";
import { defuseRunnerCommands } from "../../domain/redaction.ts";
import type { Logger } from "../../ports/logger.ts";

/** The job's log. Every line is redacted, and nothing in it can be read by the runner as a command. */
export function actionsLogger(redact: (text: string) => string): Logger {
  const safe = (text: string): string => defuseRunnerCommands(redact(text));
  return {
    debug: (message) => core.debug(safe(message)),
    info: (message) => core.info(safe(message)),
    warn: (message) => core.warning(safe(message)),
    error: (message) => core.error(safe(message)),
    group: (title, body) => core.group(safe(title), body),
  };
}
