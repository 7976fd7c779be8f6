import { createHash } from "node:crypto";

import type Anthropic from "@anthropic-ai/sdk";

/** One content block of a scripted reply; a string is a text block. */
export type TurnBlock =
  | string
  | { type: "thinking"; thinking: string }
  | { type: "tool_use"; name: string; input: unknown; id?: string }
  /** Sent as it is, in its start event. */
  | { type: "raw"; block: Record<string, unknown> };

export interface ReplyTurn {
  content: readonly TurnBlock[];
  /** Default: `tool_use` when there is one, else `end_turn`. Any word, to try unknown ones. */
  stopReason?: string;
  stopDetails?: Anthropic.RefusalStopDetails;
  /** Counts that replace the simulated ones; null: the reply carries no usage at all. */
  usage?: Partial<Anthropic.Usage> | null;
  delayMs?: number;
  /** Wait before each event. */
  eventDelayMs?: number;
  /** The connection breaks after so many events. */
  dropAfter?: number;
  /** The stream ends in good order after so many events and half of the next one. */
  truncateAfter?: number;
  /** An `error` event takes the place of what follows after so many events. */
  errorAfter?: { events: number; type: ApiErrorType; message?: string };
  /** The tool inputs' JSON is cut after so many characters, as at `max_tokens`. */
  cutToolInputAt?: number;
  /** The reply breaks the SDK's types on purpose: don't report it. */
  unchecked?: boolean;
}

export type ApiErrorType = NonNullable<Anthropic.ErrorType>;

export interface ErrorTurn {
  error: {
    status: number;
    type: ApiErrorType;
    message?: string;
    /** `error.details.error_code`. */
    code?: string;
    headers?: Record<string, string>;
  };
  delayMs?: number;
}

export type Turn = ReplyTurn | ErrorTurn;

/** A request as the fake received it, before it is answered. */
export interface ScriptedRequest {
  model: string;
  body: Anthropic.MessageCreateParams;
}

/** A turn may look at the request that it answers, to name a tool's result or a file's text. */
export type TurnSource = Turn | ((request: ScriptedRequest) => Turn);

/** The replies of one conversation. */
export interface Script {
  /** Which models it is for; absent: any. */
  model?: RegExp | string;
  /** Further condition on the first request of the conversation. */
  when?: (request: ScriptedRequest) => boolean;
  turns: readonly TurnSource[];
}

/** Answers any request, for as long as it returns turns. */
export type Responder = (request: ScriptedRequest) => Turn | undefined;

interface RunningScript {
  script: Script;
  next: number;
  conversation: string | undefined;
}

/**
 * Scripts in the order they were given. A conversation (a model and the first message it was sent) takes the first
 * script that fits and that no other conversation has taken, and keeps it until it is used up.
 */
export class ScriptBook {
  readonly #running: RunningScript[] = [];
  readonly #responders: Responder[] = [];

  add(script: Script | readonly TurnSource[] | Responder): void {
    if (typeof script === "function") this.#responders.push(script);
    else if ("turns" in script) this.#running.push({ script, next: 0, conversation: undefined });
    else this.#running.push({ script: { turns: script }, next: 0, conversation: undefined });
  }

  next(request: ScriptedRequest): Turn | undefined {
    const conversation = conversationOf(request);
    const left = this.#running.filter((running) => running.next < running.script.turns.length);
    const running =
      left.find((candidate) => candidate.conversation === conversation) ??
      left.find((candidate) => candidate.conversation === undefined && fits(candidate.script, request));
    if (running !== undefined) {
      running.conversation = conversation;
      const source = running.script.turns[running.next++];
      if (source !== undefined) return typeof source === "function" ? source(request) : source;
    }
    for (const respond of this.#responders) {
      const turn = respond(request);
      if (turn !== undefined) return turn;
    }
    return undefined;
  }

  /** Turns that no request has asked for. */
  get unused(): number {
    return this.#running.reduce((sum, { script, next }) => sum + script.turns.length - next, 0);
  }
}

/** The same for every request of one conversation, as it only grows; cache marks move and don't count. */
export function conversationOf(request: ScriptedRequest): string {
  const first = JSON.stringify(request.body.messages[0] ?? null, (key, value: unknown) =>
    key === "cache_control" ? undefined : value,
  );
  return `${request.model} ${createHash("sha256").update(first).digest("hex").slice(0, 12)}`;
}

function fits(script: Script, request: ScriptedRequest): boolean {
  const { model, when } = script;
  const modelFits =
    model === undefined || (typeof model === "string" ? model === request.model : model.test(request.model));
  return modelFits && (when === undefined || when(request));
}
