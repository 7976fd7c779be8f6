import type { StopReason } from "../../ports/language-model.ts";

/**
 * Every stop reason by name (https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons). The raw
 * word is kept only for one that we don't know: the API may add some.
 */
export function toStopReason(reported: string | null): {
  stopReason: StopReason;
  rawStopReason: string | null;
} {
  switch (reported) {
    case "end_turn":
    case "tool_use":
    case "max_tokens":
    case "refusal":
    case "pause_turn":
    case "model_context_window_exceeded":
    case "stop_sequence":
      return { stopReason: reported, rawStopReason: null };
    default:
      return { stopReason: "unknown", rawStopReason: reported };
  }
}
