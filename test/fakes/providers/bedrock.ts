import { anthropicId } from "../../../src/domain/provider-models.ts";
import { eventStreamMessage } from "./event-stream.ts";
import { type FrontServer, jsonOf, type MessagesFailure, Refused, startFront } from "./front-server.ts";
import { type AwsKeys, checkSignature } from "./signature-v4.ts";

const PATH = /^\/model\/(?<model>[^/]+)\/invoke-with-response-stream$/;

/** AWS's exceptions by what the Messages API would have said. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html#API_runtime_InvokeModelWithResponseStream_Errors */
const EXCEPTIONS: Record<string, { status: number; exception: string }> = {
  invalid_request_error: { status: 400, exception: "ValidationException" },
  authentication_error: { status: 403, exception: "UnrecognizedClientException" },
  permission_error: { status: 403, exception: "AccessDeniedException" },
  not_found_error: { status: 404, exception: "ResourceNotFoundException" },
  timeout_error: { status: 408, exception: "ModelTimeoutException" },
  rate_limit_error: { status: 429, exception: "ThrottlingException" },
  api_error: { status: 500, exception: "InternalServerException" },
  overloaded_error: { status: 503, exception: "ServiceUnavailableException" },
};

/** Amazon Bedrock's InvokeModelWithResponseStream: signed requests, the model in the path, binary event stream. */
export async function startBedrock(
  messagesApi: string,
  access: { region: string; keys?: AwsKeys; bearer?: string },
): Promise<FrontServer> {
  return startFront(messagesApi, {
    requestIdHeader: "x-amzn-requestid",
    streamHeaders: { "content-type": "application/vnd.amazon.eventstream" },
    toMessages(request) {
      if (access.keys !== undefined)
        checkSignature(request, access.keys, { region: access.region, service: "bedrock" });
      else if (request.headers.authorization !== `Bearer ${access.bearer}`) {
        throw new Refused(403, "UnrecognizedClientException", "the bearer token is not known");
      }
      const model = PATH.exec(request.url.pathname)?.groups?.["model"];
      if (request.method !== "POST" || model === undefined) {
        throw new Refused(404, "UnknownOperationException", `${request.method} ${request.url.pathname}`);
      }
      const { anthropic_version: version, ...body } = jsonOf(request.text);
      if (typeof version !== "string") throw invalid("anthropic_version is missing in the body");
      for (const name of ["model", "stream"]) {
        if (name in body) throw invalid(`${name}: extraneous key is not permitted`);
      }
      for (const name of ["anthropic-version", "x-api-key"]) {
        if (name in request.headers) throw invalid(`the header ${name} does not belong here`);
      }
      const id = decodeURIComponent(model);
      if (!/^[a-z]+\.anthropic\./.test(id))
        throw new Refused(400, "ValidationException", `no inference profile ${id}`);
      return {
        headers: { "anthropic-version": version },
        body: { ...body, model: anthropicId(id), stream: true },
      };
    },
    toError(failure) {
      const { status, exception } = exceptionOf(failure);
      const message = failure.message.replace(
        /^prompt is too long.*/,
        "Input is too long for requested model.",
      );
      return {
        status,
        headers: { "x-amzn-errortype": `${exception}:http://internal.amazon.com/coral/com.amazon.bedrock/` },
        body: { message },
      };
    },
    toFrame(event, data) {
      const type: unknown = event === "error" ? JSON.parse(data).error.type : undefined;
      const exception = typeof type === "string" ? EXCEPTIONS[type]?.exception : undefined;
      if (exception !== undefined) {
        const name = `${exception[0]?.toLowerCase()}${exception.slice(1)}`;
        const headers = {
          ":exception-type": name,
          ":content-type": "application/json",
          ":message-type": "exception",
        };
        return eventStreamMessage(headers, JSON.stringify({ message: "injected" }));
      }
      const headers = {
        ":event-type": "chunk",
        ":content-type": "application/json",
        ":message-type": "event",
      };
      return eventStreamMessage(headers, JSON.stringify({ bytes: Buffer.from(data).toString("base64") }));
    },
  });
}

const invalid = (message: string): Refused => new Refused(400, "ValidationException", message);

function exceptionOf({ status, type }: MessagesFailure): { status: number; exception: string } {
  // What AWS has an exception for keeps the status only where AWS gives it that one.
  const known = EXCEPTIONS[type];
  if (known !== undefined && (status === known.status || type !== "invalid_request_error")) return known;
  return { status, exception: type.endsWith("Exception") ? type : "ModelErrorException" };
}
