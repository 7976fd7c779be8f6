#!/usr/bin/env node
globalThis[Symbol.for("upshift.command-line")] = true;
await import("../index.js");
