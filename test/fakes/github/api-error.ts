import type { Json, JsonObject } from "./json-value.ts";

/** An answer that GitHub gives instead of doing what was asked. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    extra: { errors?: Json[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.headers = extra.headers ?? {};
    this.body = {
      message,
      ...(extra.errors === undefined ? {} : { errors: extra.errors }),
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
    };
  }
}

/** 404 as GitHub says it, for things missing and for things hidden. */
export function notFound(): ApiError {
  return new ApiError(404, "Not Found");
}

/** 422 for a member that breaks a rule, in GitHub's usual form. */
export function invalid(resource: string, field: string, message: string): ApiError {
  return new ApiError(422, "Validation Failed", {
    errors: [{ resource, code: "custom", field, message }],
  });
}
