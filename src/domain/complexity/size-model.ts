import type { LogisticModel } from "./prediction.ts";

/*
 * Written by bench/complexity/fit.ts from 14451 commits of 25 public repositories; do not edit by hand.
 * Each number is what the feature adds to the log-odds that a task touches that many files.
 */
export const AT_LEAST_2_FILES: LogisticModel = {
  intercept: -0.31,
  // oxfmt-ignore
  weights: [
    1.73, // type:feat
    0.99, // type:fix
    -0.81, // type:docs
    -0.32, // type:test
    0.36, // type:refactor
    0.18, // type:perf
    -0.59, // type:ci
    0.01, // scoped
    -0.38, // scope:docs
    -0.41, // scope:tooling
    0.63, // breakingMark
    -0.10, // saysFix
    -0.32, // saysUpdate
    -0.19, // saysCleanUp
    0.43, // saysRename
    0.62, // saysMove
    0.53, // saysRefactor
    0.44, // saysMigrate
    0.59, // saysSupport
    -0.45, // saysMinor
    -0.33, // saysDocs
    0.33, // saysLint
    -0.12, // saysPerformance
    0.08, // saysApi
    0.12, // saysBreaking
    0.37, // saysAll
    0.24, // saysNew
    0.54, // joinsTwo
    -0.26, // breadth
    0.25, // plurals
    -0.32, // titleNamesPath
    0.82, // bodyTests
    0.17, // bodyAll
    0.25, // bodyMoves
    0.49, // bodyCloses
    -0.26, // hasBody
    1.07, // bullets
    -0.83, // paths
  ],
};

export const AT_LEAST_6_FILES: LogisticModel = {
  intercept: -2.24,
  // oxfmt-ignore
  weights: [
    1.18, // type:feat
    -0.10, // type:fix
    -0.50, // type:docs
    0.00, // type:test
    0.46, // type:refactor
    0.45, // type:perf
    -0.22, // type:ci
    -0.18, // scoped
    -0.21, // scope:docs
    -0.12, // scope:tooling
    1.31, // breakingMark
    -0.59, // saysFix
    -0.38, // saysUpdate
    -0.34, // saysCleanUp
    0.58, // saysRename
    0.37, // saysMove
    0.60, // saysRefactor
    0.35, // saysMigrate
    0.21, // saysSupport
    -0.28, // saysMinor
    -0.06, // saysDocs
    0.60, // saysLint
    -0.31, // saysPerformance
    0.32, // saysApi
    0.50, // saysBreaking
    0.34, // saysAll
    0.38, // saysNew
    0.50, // joinsTwo
    0.11, // breadth
    0.16, // plurals
    -0.33, // titleNamesPath
    0.06, // bodyTests
    0.49, // bodyAll
    0.40, // bodyMoves
    -0.09, // bodyCloses
    -0.41, // hasBody
    0.79, // bullets
    -0.25, // paths
  ],
};
