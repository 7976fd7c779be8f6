export const id = 8185;
export const ids = [8185];
export const modules = {

/***/ 38185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i4: () => (/* binding */ estimateFromDiff),
  Qx: () => (/* binding */ estimateFromText),
  D0: () => (/* binding */ estimateOfWords)
});

;// CONCATENATED MODULE: ./build/domain/complexity/tier-model.js
/*
 * Written by bench/complexity/fit-tiers.ts from 1154 tasks of test/routing; do not edit by hand.
 * What a stem of a word, or a word list (`@list`), adds to the log-odds of the cheap and of the top tier.
 */
// oxfmt-ignore
const TIER_MODEL = [
    ["", -1.06, -1.21],
    ["!", 0.25, 0.16],
    ["#", 0.59, 0.57],
    ["(", 0.14, -0.02],
    [")", 0.14, -0.02],
    ["+", -0.11, 0.30],
    [",", -0.06, 0.45],
    ["->", 0.22, 0.11],
    [".", 0.09, -0.21],
    [":", -0.38, 0.03],
    [";", -0.65, 0.36],
    ["?", 1.60, 0.24],
    ["@asks", 1.66, 0.32],
    ["@asksHow", -0.91, 1.30],
    ["@asksWhether", 1.12, 0.46],
    ["@belongings", -0.28, -0.25],
    ["@breadth", 0.80, 1.83],
    ["@builds", -0.29, -0.32],
    ["@circumstance", -0.53, -0.11],
    ["@comesAndGoes", 0.08, 0.61],
    ["@cryptography.secrets", 0.51, 1.52],
    ["@designs", 0.12, 1.13],
    ["@distributed.locks", 0.82, 1.51],
    ["@distributed.processes", 0.58, 1.89],
    ["@documents", 0.43, -0.11],
    ["@edit.comment", 2.34, 0.51],
    ["@edit.docs", 2.37, 0.51],
    ["@edit.imports", 1.84, 0.65],
    ["@edit.line", 1.68, 0.43],
    ["@edit.log", 2.70, 0.44],
    ["@edit.rename", 1.60, 0.42],
    ["@edit.type", 3.37, 1.22],
    ["@edit.value", 2.00, 0.25],
    ["@edit.wording", 3.04, 0.98],
    ["@exchange", 0.03, 1.41],
    ["@fixes", -0.00, 0.12],
    ["@fromTo", -0.10, 0.14],
    ["@investigates", -0.12, 1.33],
    ["@localRace", -0.37, -0.21],
    ["@looks", 2.43, 0.31],
    ["@looksAt", 2.30, 0.40],
    ["@mendsRed", -1.34, -0.84],
    ["@migrates", 0.11, 0.57],
    ["@onePlace", 0.32, -0.46],
    ["@performance.memory", 0.18, 1.76],
    ["@performance.speed", 0.34, 2.36],
    ["@pieces", -0.22, -0.08],
    ["@planning", 0.37, 1.72],
    ["@production", 0.14, 0.98],
    ["@refactors", -1.07, -0.32],
    ["@reviews", -0.65, -0.27],
    ["@securityMachinery.identity", 0.37, 1.49],
    ["@securityMachinery.money", 0.48, 1.73],
    ["@securityMachinery.rights", 0.83, 1.52],
    ["@securityProblem.hardening", 0.06, 0.91],
    ["@securityProblem.vulnerability", 0.84, 3.87],
    ["@securityProblem.whoMay", 0.31, 1.01],
    ["@securityProblem.wrongPeople", 0.64, 2.67],
    ["@surface", -0.17, -0.63],
    ["@symptom", -0.50, -0.38],
    ["@system.live", 0.68, 2.45],
    ["@system.messaging", 0.82, 2.47],
    ["@tests", -1.31, -1.46],
    ["@unless.comment", -1.34, -1.22],
    ["@unless.docs", -0.34, 0.46],
    ["@unless.imports", -0.99, -0.38],
    ["@unless.line", -0.35, 0.06],
    ["@unless.log", 0.02, 0.43],
    ["@unless.rename", -0.18, 0.48],
    ["@unless.type", -0.63, -0.05],
    ["@unless.value", -0.45, -0.11],
    ["@unless.wording", -0.60, -0.46],
    ["@wantsCode", -0.97, -0.51],
    ["@why", 0.64, 0.60],
    ["^a", -0.16, 0.23],
    ["^add", -0.25, -0.56],
    ["^after", -0.16, 0.21],
    ["^all", -0.07, 0.77],
    ["^allow", -0.87, -0.45],
    ["^an", 0.12, 0.65],
    ["^annotat", 0.37, 0.12],
    ["^any", 1.18, 0.59],
    ["^api", 0.02, 0.40],
    ["^archite", -0.01, 0.21],
    ["^audit", -0.05, 0.40],
    ["^br", 0.01, 0.43],
    ["^break", -0.76, -0.03],
    ["^build", -0.35, 0.28],
    ["^bump", 0.56, -0.08],
    ["^cache", -0.42, -0.44],
    ["^can", 0.52, 0.13],
    ["^change", 0.84, 0.05],
    ["^check", -0.14, -0.27],
    ["^checkou", -0.11, 0.04],
    ["^codenam", -0.95, -0.82],
    ["^come", 0.09, 0.26],
    ["^convert", -0.75, -0.58],
    ["^correct", 0.71, 0.31],
    ["^could", -0.39, -0.67],
    ["^count", 0.54, 0.22],
    ["^cover", -0.45, -0.34],
    ["^create", -0.40, 0.03],
    ["^csv", -0.08, -0.12],
    ["^custome", -0.37, -0.36],
    ["^debounc", -0.47, -0.63],
    ["^debug", 0.08, 0.22],
    ["^delete", 0.55, -0.10],
    ["^design", 0.12, 0.56],
    ["^diagnos", 0.12, 0.39],
    ["^display", 0.33, -0.03],
    ["^do", 1.04, 0.36],
    ["^documen", 0.43, 0.15],
    ["^drop", 0.34, 0.39],
    ["^duplica", -0.19, -0.06],
    ["^email", -0.65, -0.91],
    ["^encrypt", -0.05, 0.58],
    ["^endpoin", -0.42, -0.61],
    ["^every", 0.11, 0.78],
    ["^explain", 0.39, -0.18],
    ["^extract", -0.44, -0.43],
    ["^find", 0.72, 0.21],
    ["^fix", 0.13, -0.22],
    ["^get", 0.21, 0.11],
    ["^give", 0.27, -0.14],
    ["^grep", 0.88, 0.30],
    ["^group", -0.54, -0.82],
    ["^handle", -1.28, -1.08],
    ["^harden", 0.02, 0.85],
    ["^how", 0.50, 0.37],
    ["^i", 1.03, -0.05],
    ["^i'd", 0.46, 0.04],
    ["^i'm", 0.78, -0.07],
    ["^impleme", -0.53, -0.03],
    ["^import", -0.68, -0.75],
    ["^in", 0.54, 0.06],
    ["^integr", -0.32, -0.49],
    ["^integra", 0.12, 0.72],
    ["^introdu", -0.09, 0.66],
    ["^investi", 0.11, 0.34],
    ["^it", -0.04, -0.29],
    ["^let", -0.34, -0.60],
    ["^list", 2.99, 0.68],
    ["^locate", 0.32, 0.12],
    ["^log", 0.75, 0.49],
    ["^look", 0.99, 0.04],
    ["^make", 0.00, 0.49],
    ["^mark", 0.56, 0.08],
    ["^mention", 0.34, 0.15],
    ["^merge", -0.62, -0.79],
    ["^migrate", -0.61, 0.11],
    ["^miss", -0.40, -0.54],
    ["^mock", -0.30, -0.27],
    ["^move", -0.55, -0.38],
    ["^new", -0.50, -0.78],
    ["^one", 0.46, 0.97],
    ["^open", 0.37, 0.06],
    ["^optimis", 0.25, 0.58],
    ["^our", -0.10, -0.11],
    ["^parse", -0.58, -0.64],
    ["^payment", 0.14, 0.48],
    ["^plan", -0.10, 0.54],
    ["^please", -0.04, -0.12],
    ["^port", 0.13, 0.78],
    ["^prepare", 0.20, 0.73],
    ["^print", 0.86, 0.21],
    ["^protect", 0.07, 0.34],
    ["^pull", -1.08, -1.00],
    ["^put", 0.26, 0.10],
    ["^quot", 0.92, 0.34],
    ["^race", -0.42, -0.16],
    ["^read", -0.14, -0.54],
    ["^readme", 0.15, -0.02],
    ["^rebuild", 0.08, 0.64],
    ["^redesig", -0.08, 0.23],
    ["^refacto", -0.41, 0.23],
    ["^reforma", 0.62, 0.15],
    ["^remove", 0.67, 0.13],
    ["^rename", 0.52, -0.14],
    ["^replace", -0.20, 0.05],
    ["^request", 0.20, 0.70],
    ["^respect", -0.60, -0.53],
    ["^restruc", 0.23, 0.51],
    ["^retry", -0.60, -0.61],
    ["^return", -0.38, -0.29],
    ["^review", -0.66, -0.69],
    ["^rework", 0.34, 0.75],
    ["^rewrite", 0.27, 0.89],
    ["^search", 0.79, -0.06],
    ["^sedscri", 0.50, -0.15],
    ["^send", -0.41, -0.65],
    ["^session", -0.00, 0.17],
    ["^set", 0.81, 0.94],
    ["^show", 0.77, -0.39],
    ["^soft", -0.66, -0.72],
    ["^sort", -0.44, -0.60],
    ["^split", -0.19, 0.18],
    ["^stop", 0.55, 1.38],
    ["^store", -0.66, -0.42],
    ["^stub", -0.56, -0.57],
    ["^support", -1.08, -0.55],
    ["^swap", 0.90, 0.98],
    ["^switch", 0.10, 0.35],
    ["^take", 0.03, 0.90],
    ["^tell", 0.78, -0.07],
    ["^test", -0.45, -0.69],
    ["^the", -0.52, -0.48],
    ["^there", 0.26, 0.78],
    ["^think", -0.03, 0.13],
    ["^thread", 0.19, 0.66],
    ["^throw", 0.98, 0.35],
    ["^transac", 0.06, 0.36],
    ["^turn", -0.06, 0.29],
    ["^two", -0.12, 0.65],
    ["^typo", 0.63, 0.21],
    ["^unit", -0.37, -0.28],
    ["^update", 1.37, 0.52],
    ["^upgrade", -0.58, -0.65],
    ["^use", -0.40, -0.83],
    ["^user", 0.26, 1.13],
    ["^validat", -1.01, -0.89],
    ["^walk", 0.34, -0.14],
    ["^we", 0.06, 0.89],
    ["^webhook", -1.02, -0.98],
    ["^what", 0.61, 0.12],
    ["^what'", 0.67, 0.23],
    ["^when", -0.27, -0.22],
    ["^where", 1.08, 0.52],
    ["^which", 1.27, 0.24],
    ["^who", 1.08, -0.07],
    ["^work", 0.21, 0.79],
    ["^write", -0.18, -0.21],
    ["^wrong", -0.31, -0.38],
    ["a", -0.21, -0.16],
    ["able", -0.06, 0.25],
    ["about", 1.14, 0.52],
    ["accept", -0.65, -0.37],
    ["acces", 0.57, 1.51],
    ["account", 0.02, 0.86],
    ["acros", 0.07, 0.53],
    ["action", -0.40, 0.15],
    ["active", -0.36, -0.68],
    ["activit", -0.60, -0.39],
    ["add", -0.13, -0.55],
    ["addres", -0.37, -0.58],
    ["admin", -0.05, 0.21],
    ["after", -0.48, 0.49],
    ["against", 0.07, 0.39],
    ["all", 0.97, 1.21],
    ["allow", -0.46, -0.37],
    ["already", 0.00, -0.27],
    ["also", -1.31, -1.46],
    ["amount", -1.03, -1.08],
    ["an", -0.59, -0.55],
    ["and", -0.06, 0.79],
    ["android", -0.31, -0.22],
    ["angular", -0.08, 0.50],
    ["annotat", 0.37, 0.12],
    ["another", 0.47, 1.20],
    ["answer", -0.41, -0.41],
    ["any", 1.10, 0.45],
    ["anyone", 0.17, 0.58],
    ["anywher", 0.15, 0.06],
    ["apart", -0.09, 0.51],
    ["api", -0.13, 0.76],
    ["app", 0.33, 1.62],
    ["apple", 0.26, 0.79],
    ["applic", 0.31, 1.23],
    ["approve", -0.04, 0.18],
    ["archite", -0.07, 0.32],
    ["archive", -0.67, -0.72],
    ["are", 0.33, 0.69],
    ["argumen", 0.38, 0.12],
    ["around", -0.14, 0.41],
    ["array", -0.50, -0.44],
    ["arrive", -0.36, -0.57],
    ["articl", -0.57, -0.53],
    ["asset", -1.01, -0.54],
    ["async", -0.71, -0.84],
    ["at", 0.74, 0.89],
    ["attacke", 0.35, 1.16],
    ["audit", 0.01, 0.34],
    ["auth", -0.03, 0.41],
    ["authent", 0.58, 0.98],
    ["autocom", -0.47, -0.60],
    ["autosav", -1.15, -1.63],
    ["avatar", -0.31, -0.18],
    ["await", -0.44, -0.35],
    ["back", -0.19, -0.00],
    ["backend", 0.07, 0.63],
    ["backgro", 0.16, 0.52],
    ["backup", -0.37, 0.10],
    ["badge", 0.77, 0.19],
    ["balanc", 0.18, 0.49],
    ["bar", -0.86, -0.87],
    ["bas", 0.02, 0.65],
    ["base", 0.84, 0.47],
    ["batch", 0.15, 0.14],
    ["be", 0.38, 0.57],
    ["because", -0.55, -0.41],
    ["been", 0.33, 0.85],
    ["before", -0.95, -0.79],
    ["behind", -0.71, -0.53],
    ["better", 0.30, 0.15],
    ["between", -0.12, 0.09],
    ["big", 0.21, 0.51],
    ["bill", 0.29, 0.29],
    ["blank", 0.33, -0.03],
    ["block", 1.33, 0.79],
    ["blog", -0.42, -0.30],
    ["book", 0.11, 0.66],
    ["boot", 0.11, 0.06],
    ["both", -0.40, -0.43],
    ["boundar", -0.07, 0.53],
    ["box", -0.36, -0.41],
    ["br", 0.25, 1.07],
    ["branch", 0.03, -0.18],
    ["breadcr", -1.85, -1.36],
    ["break", -0.99, -0.35],
    ["broken", -0.35, -0.46],
    ["buffer", -0.01, 0.27],
    ["build", 0.06, 0.53],
    ["builder", -0.74, -0.98],
    ["bump", 0.56, -0.08],
    ["button", 0.29, -0.11],
    ["by", -0.42, 0.04],
    ["cach", 0.10, 0.38],
    ["cache", 0.33, 0.17],
    ["calcul", -0.76, -0.88],
    ["calcula", -0.22, -0.37],
    ["calenda", -0.52, -0.34],
    ["call", 0.50, 0.19],
    ["callbac", -0.41, -0.24],
    ["can", -0.26, 1.02],
    ["can't", -0.16, 0.37],
    ["cancel", -0.47, -0.29],
    ["cannot", -0.49, -0.10],
    ["capital", 0.12, 0.04],
    ["card", -0.70, 0.19],
    ["cart", -0.84, -0.90],
    ["case", 0.14, -0.03],
    ["catalog", 0.06, 0.38],
    ["catch", 0.93, 0.23],
    ["cent", -0.56, -0.71],
    ["central", 0.02, 0.26],
    ["chang", 0.34, -0.24],
    ["change", 1.18, 0.53],
    ["changel", 1.04, 0.32],
    ["chart", -0.97, -1.17],
    ["chat", 0.07, 0.50],
    ["check", 0.24, -0.10],
    ["checkou", -0.22, 0.03],
    ["chok", -0.59, -0.50],
    ["chosen", -1.16, -1.09],
    ["clas", -0.83, -0.79],
    ["cli", -1.30, -0.54],
    ["click", -0.95, -1.20],
    ["client", -0.94, -0.75],
    ["climb", 0.03, 0.37],
    ["clos", -0.54, -0.51],
    ["close", -0.15, 0.12],
    ["cod", -0.28, -0.30],
    ["code", -0.34, -0.51],
    ["codebas", 0.30, 0.82],
    ["codenam", 0.46, -0.49],
    ["cold", 1.08, 0.99],
    ["collabo", 0.21, 0.83],
    ["collaps", -0.40, -0.30],
    ["collect", 0.83, 0.12],
    ["colour", -0.45, -0.42],
    ["column", -1.82, -1.64],
    ["com", 0.42, 0.48],
    ["come", 0.18, 0.15],
    ["comma", -0.51, -0.56],
    ["command", -1.05, -0.92],
    ["comment", 0.60, 0.09],
    ["company", -0.01, 0.52],
    ["compile", 0.35, 1.33],
    ["compone", -0.92, -0.91],
    ["concurr", 0.12, 0.61],
    ["conditi", -0.47, -0.06],
    ["config", -0.24, -1.06],
    ["configu", -0.45, -0.54],
    ["confirm", -0.01, 0.12],
    ["connect", 0.89, 0.41],
    ["consist", 0.19, 0.43],
    ["console", 0.62, 0.18],
    ["constan", 1.36, 0.22],
    ["consume", 0.18, 0.51],
    ["contact", -0.26, -0.51],
    ["contain", -0.39, -0.34],
    ["content", 0.45, 0.39],
    ["contrib", 0.30, -0.15],
    ["control", -0.65, -0.70],
    ["convert", -0.66, -0.43],
    ["cooki", -0.07, 0.39],
    ["copyrig", 0.50, 0.24],
    ["correct", 0.73, 0.29],
    ["could", -0.14, 0.07],
    ["count", 0.65, -0.14],
    ["coupon", -0.60, -0.61],
    ["cover", 0.34, -0.17],
    ["cpu", 0.02, 0.37],
    ["crash", -0.64, -0.72],
    ["creat", -0.56, -0.81],
    ["create", -0.45, -0.01],
    ["credit", -0.23, 0.89],
    ["cron", 0.48, 0.32],
    ["crypto", 0.24, -0.06],
    ["csrf", 0.28, 1.26],
    ["csv", -0.76, -0.77],
    ["curiou", 0.93, -0.21],
    ["currenc", -1.01, -1.18],
    ["current", -0.65, -0.51],
    ["cursor", -0.10, 0.50],
    ["custome", -0.33, 0.63],
    ["cut", -0.98, -0.92],
    ["dark", -0.18, -0.41],
    ["dashboa", 0.36, 0.29],
    ["dat", -0.73, -0.67],
    ["data", -0.01, 0.87],
    ["databas", -0.36, 0.84],
    ["date", -0.80, -1.25],
    ["day", -0.06, 0.13],
    ["dead", -0.11, 0.22],
    ["deadloc", 0.48, 1.47],
    ["debounc", 0.11, -0.44],
    ["debug", 0.93, 0.81],
    ["default", 0.74, -0.70],
    ["defin", 0.22, 0.08],
    ["definit", 0.23, 0.09],
    ["delet", -0.11, -0.15],
    ["delete", 0.25, -0.43],
    ["deliver", 0.13, 0.47],
    ["depend", 0.05, 0.37],
    ["deploy", 0.98, 1.03],
    ["depreca", 0.85, 0.38],
    ["descrip", 0.95, 0.45],
    ["design", 0.25, 0.58],
    ["develop", 0.11, -0.05],
    ["di", 0.07, 0.34],
    ["diagnos", 0.24, 0.62],
    ["dialog", -0.75, -0.63],
    ["differe", 0.47, 0.60],
    ["disk", 0.17, 0.36],
    ["display", -0.17, -0.49],
    ["distrib", 0.01, 0.45],
    ["do", 0.70, 0.14],
    ["doc", 0.94, 0.28],
    ["docfile", 0.81, 0.36],
    ["docker", 0.27, -0.03],
    ["dockerf", 1.13, 0.29],
    ["docstr", 1.88, 0.76],
    ["documen", 0.12, 0.57],
    ["doesn't", -0.60, -0.63],
    ["domain", 0.02, 0.19],
    ["down", 0.04, 0.47],
    ["downloa", -0.44, -0.53],
    ["downtim", 0.20, 0.63],
    ["driven", -0.00, 0.31],
    ["drop", -0.68, -0.82],
    ["dropdow", -0.39, -0.36],
    ["duplica", 0.16, -0.11],
    ["dur", -0.41, -0.39],
    ["e", 1.23, 0.52],
    ["each", 0.40, 0.37],
    ["early", -0.98, -1.11],
    ["edit", 0.05, 0.48],
    ["editor", -0.91, -0.40],
    ["email", 0.03, -0.29],
    ["empty", -0.68, -0.66],
    ["encrypt", 0.91, 1.43],
    ["end", -0.32, 0.00],
    ["endpoin", -0.95, -0.90],
    ["engine", 0.17, 0.92],
    ["enter", -0.72, -0.63],
    ["enterpr", 0.28, 0.75],
    ["entire", 0.34, 0.83],
    ["entry", 0.78, 0.01],
    ["env", 0.27, -0.03],
    ["environ", -0.52, -0.79],
    ["error", -0.21, -0.16],
    ["eslint", -0.33, -0.48],
    ["even", -0.32, 0.11],
    ["event", 0.07, 0.75],
    ["every", 0.35, 0.85],
    ["everyth", 0.13, 1.14],
    ["everywh", 0.47, 0.20],
    ["exactly", 0.18, 0.35],
    ["example", 0.14, -0.07],
    ["excepti", 0.48, 0.10],
    ["exist", -0.30, -0.20],
    ["expir", -0.18, -0.12],
    ["explain", 1.18, -0.18],
    ["export", -0.68, -0.69],
    ["extract", -0.75, -0.64],
    ["fail", -0.15, -0.01],
    ["failove", 0.35, 0.98],
    ["fake", -0.43, -0.33],
    ["fast", -0.40, -0.40],
    ["fe", -0.47, -0.08],
    ["feature", 0.87, 0.28],
    ["fetch", -1.09, -0.92],
    ["few", 0.16, 0.36],
    ["field", -1.00, -1.31],
    ["fifty", 0.62, 0.44],
    ["fil", -0.45, -0.17],
    ["file", 0.81, 0.29],
    ["filter", -0.74, -1.12],
    ["find", 0.48, 0.13],
    ["finish", 0.60, 0.34],
    ["firmwar", 0.21, 0.54],
    ["first", -0.33, -0.63],
    ["five", -0.70, -0.82],
    ["fix", 0.21, 0.16],
    ["flag", -1.02, -0.85],
    ["flaky", -1.34, -0.76],
    ["fn", -1.07, -0.86],
    ["folder", 0.36, -0.78],
    ["footer", 1.66, 0.72],
    ["for", -0.31, -0.30],
    ["form", -0.67, 0.03],
    ["format", -0.29, -0.03],
    ["formatt", -0.36, -0.80],
    ["friday", 0.06, 0.20],
    ["from", -0.08, 0.17],
    ["front", 0.24, 0.63],
    ["fronten", 0.42, 1.04],
    ["full", 0.27, 1.08],
    ["functio", 0.48, -0.16],
    ["gateway", 0.17, 0.17],
    ["gb", 0.26, 0.63],
    ["generat", 0.55, 0.31],
    ["german", 0.25, 0.03],
    ["get", -0.03, 0.48],
    ["github", -0.13, 0.05],
    ["gitigno", 0.37, 0.09],
    ["giv", 0.78, 0.19],
    ["give", 0.34, -0.09],
    ["given", -0.17, -0.15],
    ["go", -0.05, 0.92],
    ["google", 0.11, 0.87],
    ["grab", 0.21, 0.26],
    ["gradual", 0.08, 0.22],
    ["graphql", -0.14, 0.51],
    ["grep", 0.88, 0.30],
    ["group", -0.54, -0.82],
    ["grow", 0.17, 0.50],
    ["grown", 0.05, 0.16],
    ["ha", -0.24, -0.73],
    ["half", -0.21, 0.10],
    ["hand", 0.05, 0.44],
    ["handl", -0.70, 0.07],
    ["handle", -1.28, -1.08],
    ["handler", -0.03, 0.33],
    ["hang", 0.14, 0.45],
    ["happen", 0.62, -0.18],
    ["hard", -0.36, -1.02],
    ["harden", 0.02, 0.85],
    ["hash", 0.10, 0.32],
    ["head", 0.47, -0.37],
    ["header", -1.14, -0.97],
    ["health", -0.13, 0.06],
    ["heap", 0.17, 0.50],
    ["heavy", 0.14, 0.30],
    ["helm", -0.17, -0.22],
    ["helper", 0.01, -0.34],
    ["here", 0.25, -0.10],
    ["heroku", 0.02, 0.11],
    ["hidden", -0.69, -0.70],
    ["hold", 0.83, 0.89],
    ["home", -0.05, 0.32],
    ["hook", 0.40, -0.15],
    ["hour", 0.01, 0.95],
    ["how", 0.93, 0.74],
    ["http", 0.56, 0.03],
    ["i", 0.35, -0.14],
    ["i'd", 0.46, 0.04],
    ["i'm", 0.78, -0.07],
    ["icon", 0.43, -0.01],
    ["id", -0.28, -0.62],
    ["if", 0.09, -0.47],
    ["ignor", -0.53, -0.59],
    ["imag", -0.22, -0.21],
    ["image", -0.85, -0.47],
    ["impleme", -0.20, 0.06],
    ["import", 0.55, -0.01],
    ["importe", -0.27, -0.17],
    ["in", 0.11, -0.16],
    ["inbox", -0.89, -0.63],
    ["includ", 0.25, 0.90],
    ["index", -0.12, 0.51],
    ["input", -0.81, -0.32],
    ["instanc", 0.05, 0.22],
    ["instead", -0.47, -0.80],
    ["integr", -0.66, -0.69],
    ["integra", 0.12, 0.72],
    ["interfa", 0.19, 0.08],
    ["interru", 0.21, 0.58],
    ["into", -0.91, -0.55],
    ["introdu", -0.09, 0.65],
    ["invalid", 0.16, 0.63],
    ["invento", 0.10, 0.29],
    ["investi", 0.10, 0.34],
    ["invit", -0.85, -1.01],
    ["invoic", -0.30, -0.40],
    ["invoice", 0.34, -0.38],
    ["it", -0.09, 0.15],
    ["item", 0.02, 0.28],
    ["job", 0.29, 1.21],
    ["jquery", -0.02, 0.18],
    ["jsdoc", 1.53, 0.62],
    ["json", -0.89, -0.51],
    ["just", 0.30, -0.09],
    ["jwt", 0.49, 0.06],
    ["k", 0.32, 1.48],
    ["keep", -0.39, -0.56],
    ["key", 0.45, 0.47],
    ["keyboar", -0.62, -0.49],
    ["kill", 0.17, 1.22],
    ["kindly", 0.18, 0.06],
    ["know", 0.43, 0.16],
    ["kotlin", -0.18, -0.35],
    ["kuberne", 0.02, 0.11],
    ["label", -0.15, -0.61],
    ["languag", 0.03, 1.31],
    ["large", 0.05, 0.20],
    ["last", 0.08, -0.45],
    ["late", -0.16, -0.16],
    ["latency", 0.11, 0.30],
    ["later", -0.28, -0.19],
    ["layer", -0.18, -0.21],
    ["leak", 0.16, 0.62],
    ["leap", -0.49, -0.26],
    ["leav", -0.39, 0.09],
    ["leave", -0.37, -0.41],
    ["left", 0.23, 0.00],
    ["leftove", 0.19, -0.04],
    ["length", -0.00, -0.30],
    ["let", -0.19, 0.02],
    ["level", -0.09, 0.11],
    ["library", -0.12, 0.04],
    ["license", 0.63, 0.17],
    ["like", -0.40, -0.78],
    ["limit", 0.87, 0.23],
    ["limiter", 0.40, -0.09],
    ["lin", -0.58, -0.81],
    ["line", 0.37, -0.30],
    ["link", 0.32, -0.47],
    ["linter", -0.80, -0.68],
    ["list", -0.01, -0.64],
    ["listen", 0.29, -0.03],
    ["liv", 0.42, 0.29],
    ["live", -0.20, 0.83],
    ["load", 0.07, -0.18],
    ["loader", -0.64, -0.81],
    ["loaduse", -0.30, -0.28],
    ["loc", -0.14, -0.16],
    ["locate", 0.32, 0.12],
    ["lock", 0.67, 1.17],
    ["lodash", 0.54, -0.05],
    ["log", 1.34, 1.13],
    ["logg", 0.46, 0.54],
    ["logic", -0.25, -0.47],
    ["login", 0.21, 0.28],
    ["logo", 1.27, 0.51],
    ["long", -0.27, -0.58],
    ["longer", 0.48, 0.21],
    ["look", 0.99, 0.07],
    ["lookup", -0.54, -0.41],
    ["loop", 0.20, 0.25],
    ["los", -0.15, 0.16],
    ["lost", 0.04, 0.63],
    ["m", 0.25, 1.07],
    ["made", -0.09, 0.20],
    ["mail", -0.32, -0.96],
    ["mailer", -0.68, -0.97],
    ["main", 0.29, 0.64],
    ["make", -0.23, 0.34],
    ["many", 0.56, -0.24],
    ["map", -0.70, -0.86],
    ["mark", 0.56, 0.08],
    ["max", 0.89, 0.42],
    ["mb", -0.07, 0.13],
    ["me", 1.60, 0.07],
    ["mean", 0.18, 0.07],
    ["member", 0.12, -0.76],
    ["memory", 0.82, 0.80],
    ["mention", 1.28, 0.37],
    ["menu", -0.82, -0.56],
    ["merge", -0.62, -0.79],
    ["messag", 0.13, 0.61],
    ["message", 1.35, 1.20],
    ["meter", -0.07, 0.10],
    ["method", -0.48, -0.54],
    ["middlew", -0.62, -0.83],
    ["migr", -0.78, -0.25],
    ["migrate", -0.44, 0.47],
    ["million", 0.14, 0.33],
    ["minut", 0.10, 0.46],
    ["miss", 1.52, 0.45],
    ["misspel", 0.50, 0.23],
    ["mobile", -0.66, 0.24],
    ["mock", -0.35, -0.34],
    ["modal", -0.82, -1.05],
    ["mode", -0.39, 0.33],
    ["model", -0.35, -0.27],
    ["modul", 0.43, 0.50],
    ["module", -0.23, -0.52],
    ["moment", -0.24, -0.50],
    ["money", -0.26, -0.31],
    ["mongodb", 0.13, 0.40],
    ["monolit", 0.37, 0.89],
    ["monorep", 0.16, 0.42],
    ["more", 0.20, 0.41],
    ["move", -0.46, 0.07],
    ["multi", 0.26, 1.08],
    ["must", 0.04, 0.68],
    ["mutex", 0.19, 0.25],
    ["my", -0.52, -0.65],
    ["mysql", 0.12, 0.43],
    ["nam", 0.53, -0.04],
    ["name", 0.55, -0.25],
    ["nan", -0.49, -0.54],
    ["navig", -0.85, -0.87],
    ["ne", -0.41, 0.51],
    ["need", -0.26, -0.39],
    ["negativ", -0.28, -0.34],
    ["nest", -0.83, -0.61],
    ["network", 0.24, 0.71],
    ["never", 0.18, 0.82],
    ["new", 0.46, 0.21],
    ["next", -0.74, -0.71],
    ["nightly", 0.12, 0.30],
    ["no", -0.53, -0.34],
    ["nobody", -0.72, -0.70],
    ["nod", -0.01, 0.36],
    ["node", 0.11, 0.24],
    ["not", -0.60, -0.81],
    ["note", -0.26, -0.67],
    ["noth", -0.05, -0.13],
    ["notific", -0.24, 0.14],
    ["now", 0.17, 0.21],
    ["null", -1.08, -0.94],
    ["number", -0.23, -0.11],
    ["o", -0.19, 0.17],
    ["oauth", 0.23, 0.42],
    ["object", -0.30, 0.20],
    ["of", 0.68, 0.29],
    ["off", -0.01, 0.38],
    ["offline", 0.09, 0.46],
    ["old", -0.09, -0.53],
    ["on", -0.13, -0.12],
    ["once", -0.14, 0.24],
    ["one", -0.03, 0.33],
    ["only", -0.20, 0.30],
    ["open", -0.78, -0.60],
    ["optimis", 0.11, 0.39],
    ["optimiz", 0.45, 0.08],
    ["option", -0.35, 0.18],
    ["or", 0.25, 0.12],
    ["order", -0.22, 0.03],
    ["orm", -0.29, -0.26],
    ["other", -0.32, 0.36],
    ["other'", 0.24, 0.52],
    ["our", 0.16, 0.73],
    ["out", -0.03, 0.52],
    ["output", -0.45, -0.49],
    ["over", 0.71, 1.54],
    ["overflo", 0.09, 0.58],
    ["overlap", -0.27, -0.08],
    ["overvie", 0.59, 0.25],
    ["overwri", -0.44, -0.06],
    ["own", -0.36, 0.00],
    ["p95", 0.13, 0.46],
    ["p99", 0.07, 0.41],
    ["packag", 0.82, 1.02],
    ["package", 0.89, 0.32],
    ["page", -0.67, -0.88],
    ["pagin", -1.05, -1.07],
    ["paralle", 0.09, 0.28],
    ["param", 0.60, 0.28],
    ["paramet", 0.82, 0.24],
    ["pars", -0.56, -0.79],
    ["parse", -0.58, -0.64],
    ["parser", -0.12, 0.07],
    ["part", -0.25, -0.40],
    ["parti", 0.05, 0.14],
    ["partner", 0.05, 0.17],
    ["passwor", 0.64, 0.41],
    ["path", 0.99, 0.46],
    ["pathnam", 1.35, 0.18],
    ["patient", 0.18, 0.61],
    ["pattern", -0.32, -0.05],
    ["pay", 0.21, 0.65],
    ["payload", -0.70, -0.59],
    ["payment", 0.31, 0.72],
    ["paypal", 0.20, 0.91],
    ["pdf", -0.39, -0.49],
    ["per", -0.88, -0.63],
    ["permiss", 0.36, 1.09],
    ["persist", -0.33, 0.07],
    ["phone", 0.12, -0.19],
    ["pick", -0.15, -0.08],
    ["picker", -1.29, -1.24],
    ["pile", 0.17, 0.51],
    ["pin", -0.21, -0.80],
    ["pipelin", -0.01, 0.53],
    ["pl", 0.20, -0.05],
    ["plac", 0.35, 0.00],
    ["place", 0.64, 0.11],
    ["plan", 0.10, 1.07],
    ["platfor", 0.16, 0.65],
    ["please", 0.23, -0.27],
    ["plugin", -0.01, 0.30],
    ["pod", -0.07, 0.71],
    ["point", 1.06, 0.50],
    ["port", 0.37, 0.62],
    ["possibl", -0.25, -0.25],
    ["post", -0.85, -1.04],
    ["postgr", 0.73, 1.83],
    ["postgre", 0.13, 0.38],
    ["prepare", 0.20, 0.71],
    ["presenc", 0.38, 0.80],
    ["prevent", -0.61, -0.58],
    ["preview", -0.38, -0.40],
    ["pric", 0.10, -0.01],
    ["price", -0.85, -0.37],
    ["print", 0.72, -0.02],
    ["proces", 0.43, 0.47],
    ["process", -0.42, -0.15],
    ["product", -0.35, 0.40],
    ["profile", -0.96, -1.26],
    ["progres", -1.01, -0.85],
    ["project", -0.15, -0.44],
    ["protect", 0.07, 0.34],
    ["provide", -0.22, 0.38],
    ["public", 0.40, 0.23],
    ["publish", -0.16, -0.04],
    ["pull", -0.90, -0.89],
    ["push", 0.62, 1.03],
    ["put", 0.26, 0.09],
    ["python", 0.40, 0.22],
    ["quantit", -1.20, -1.42],
    ["queri", -0.44, -0.10],
    ["query", 0.47, 0.85],
    ["queue", -0.27, 0.07],
    ["quick", 0.31, -0.30],
    ["quot", 0.35, -0.49],
    ["r", -0.35, -0.55],
    ["race", -0.44, -0.09],
    ["range", -0.23, -0.27],
    ["rat", -0.50, -0.78],
    ["rate", -0.34, -0.74],
    ["react", -0.06, 0.40],
    ["read", 0.52, 0.00],
    ["readme", 1.65, 0.36],
    ["readonl", 0.26, 0.06],
    ["real", 0.13, 0.74],
    ["reason", 0.17, 0.16],
    ["rebuild", 0.21, 0.95],
    ["receive", -0.24, 0.21],
    ["record", 0.07, 0.37],
    ["recover", 0.87, 0.87],
    ["redesig", -0.08, 0.23],
    ["redi", 0.27, 0.71],
    ["reducer", -0.24, -0.76],
    ["redux", 0.12, 0.52],
    ["refacto", -0.41, 0.23],
    ["reforma", 0.62, 0.15],
    ["refresh", 0.35, -0.31],
    ["refund", -0.06, 0.25],
    ["regex", 0.53, 0.23],
    ["region", -0.29, 1.22],
    ["registr", -0.32, -0.20],
    ["regress", -0.11, -0.08],
    ["reject", -0.93, -1.13],
    ["relativ", -0.66, -0.43],
    ["release", 0.78, 0.59],
    ["reload", -0.19, -0.31],
    ["remembe", -0.73, -0.56],
    ["reminde", -0.33, -0.37],
    ["remov", -0.56, -0.57],
    ["remove", 0.55, 0.58],
    ["rename", 0.52, -0.14],
    ["render", 0.21, 1.35],
    ["reorder", -0.67, -0.83],
    ["replace", -0.23, 0.02],
    ["replica", 0.04, 0.45],
    ["repo", 0.35, 0.11],
    ["reposit", -0.82, -0.64],
    ["request", -0.20, 0.21],
    ["requir", 0.38, -0.05],
    ["reset", 0.42, 0.46],
    ["respect", -0.60, -0.53],
    ["respons", -0.48, -0.48],
    ["rest", 0.10, 0.91],
    ["restart", -0.01, 0.66],
    ["restruc", 0.23, 0.51],
    ["result", -1.49, -1.25],
    ["retri", 0.36, 0.21],
    ["retry", -0.40, -1.05],
    ["return", -0.58, -0.96],
    ["reusabl", -0.44, -0.55],
    ["review", -0.66, -0.69],
    ["reword", 0.79, 0.29],
    ["rework", 0.34, 0.75],
    ["rewrite", 0.27, 0.89],
    ["rid", 0.02, 0.38],
    ["right", 0.72, 0.00],
    ["rol", 0.47, 0.15],
    ["role", -0.19, 0.07],
    ["rot", 0.07, -0.61],
    ["rotate", -0.07, 0.41],
    ["round", -0.69, -0.80],
    ["route", -0.94, -0.73],
    ["row", -0.88, 0.05],
    ["run", 0.48, 0.79],
    ["s3", -0.24, 0.05],
    ["same", -0.15, 0.57],
    ["saml", 0.55, 1.43],
    ["sav", -1.10, -0.67],
    ["save", -0.57, -0.87],
    ["say", 1.09, 0.19],
    ["scale", 0.20, 0.63],
    ["schedul", 0.19, 0.02],
    ["schema", 0.39, 0.45],
    ["screen", -0.83, -1.05],
    ["script", -0.66, -1.20],
    ["scroll", -0.47, -0.33],
    ["search", -0.16, 0.03],
    ["second", -0.10, 0.89],
    ["secret", 0.59, 0.28],
    ["securit", -0.14, -0.15],
    ["sedscri", 0.50, -0.15],
    ["see", 0.27, 0.42],
    ["select", -1.21, -0.96],
    ["semicol", 0.11, -0.19],
    ["send", -0.09, -0.68],
    ["sent", 0.11, -0.14],
    ["separat", -0.58, -0.30],
    ["server", 0.23, 0.62],
    ["servic", 0.18, 0.55],
    ["service", 0.26, 0.07],
    ["session", 0.10, 0.80],
    ["set", 0.40, 0.33],
    ["setting", -0.76, -0.10],
    ["several", 0.52, 1.68],
    ["shar", 0.10, 0.21],
    ["shard", 0.15, 0.48],
    ["share", -0.66, -0.24],
    ["shipp", -0.79, -0.60],
    ["shop", 0.09, 0.94],
    ["short", 0.64, 0.36],
    ["should", -0.26, -0.48],
    ["show", -0.03, -0.62],
    ["sidebar", -0.81, -0.64],
    ["sign", -0.55, 0.38],
    ["signup", -0.36, -0.39],
    ["single", 0.72, 1.61],
    ["site", 0.15, 0.33],
    ["size", 0.30, -0.19],
    ["skip", -1.37, -1.12],
    ["slow", -0.12, -0.02],
    ["slower", 0.06, 0.19],
    ["sm", 0.51, 1.09],
    ["small", -0.40, -0.31],
    ["smaller", -1.16, -1.10],
    ["so", -0.74, -0.38],
    ["soft", -0.42, -0.77],
    ["some", -0.19, 0.34],
    ["someone", 0.19, 0.43],
    ["someth", 0.17, 0.08],
    ["sometim", 0.27, 0.90],
    ["sort", -0.83, -1.23],
    ["sourc", 0.26, 0.92],
    ["spec", -0.46, -0.44],
    ["spell", 0.91, 0.29],
    ["spinner", -0.24, -0.18],
    ["split", -0.31, 0.33],
    ["sql", 0.13, 0.43],
    ["stale", -0.31, -0.21],
    ["star", -0.50, -0.78],
    ["start", 0.60, 0.39],
    ["state", -0.56, -0.43],
    ["stateme", -0.20, -0.43],
    ["statu", -0.81, -1.21],
    ["step", -0.13, 0.02],
    ["still", 1.44, 0.41],
    ["stock", 0.11, 0.55],
    ["stop", -0.95, -0.18],
    ["stor", -0.05, 0.58],
    ["storage", -0.04, 0.51],
    ["store", -0.59, -0.26],
    ["str", 0.09, -0.15],
    ["strateg", 0.02, 0.12],
    ["stripe", 0.50, 1.00],
    ["structu", -0.05, 0.51],
    ["stub", -0.56, -0.57],
    ["submit", -0.56, -0.57],
    ["subscri", 0.21, 0.96],
    ["summari", 0.42, -0.07],
    ["sunday", -0.51, -0.26],
    ["support", -0.24, 0.53],
    ["survive", 0.12, 0.30],
    ["swallow", 0.11, -0.15],
    ["swap", 0.90, 0.98],
    ["switch", -0.74, -0.71],
    ["symbol", -0.03, -0.11],
    ["sync", 0.45, 1.30],
    ["system", 0.49, 0.39],
    ["tab", -0.71, -0.09],
    ["table", -0.43, 0.02],
    ["tag", -0.68, -0.63],
    ["tak", 0.58, 1.33],
    ["take", 0.21, 0.78],
    ["task", -0.40, -0.67],
    ["tax", -1.00, -1.24],
    ["team", 0.05, 0.72],
    ["tell", 0.63, -0.25],
    ["templat", -0.04, 0.33],
    ["ten", -0.52, -0.54],
    ["tenant", 0.14, 0.62],
    ["terrafo", -0.67, -0.32],
    ["test", -0.74, -1.19],
    ["text", 0.59, 0.27],
    ["th", -0.49, -0.50],
    ["than", 0.07, 0.16],
    ["that", 0.50, 0.05],
    ["the", 0.01, -0.17],
    ["their", -0.25, -0.05],
    ["them", -0.10, 0.56],
    ["theme", -0.62, -0.55],
    ["then", -0.48, -0.66],
    ["there", 0.82, 0.61],
    ["they", -0.31, 0.14],
    ["thi", 0.13, -0.37],
    ["think", 0.02, 0.40],
    ["third", 0.07, 0.16],
    ["thousan", -0.22, 0.22],
    ["thread", -0.08, 0.32],
    ["three", -0.36, 0.44],
    ["through", 0.96, 1.88],
    ["throw", -0.33, -0.50],
    ["thumbna", -0.67, -0.69],
    ["tim", 0.27, 0.40],
    ["time", -0.40, 0.54],
    ["timeout", 0.35, 0.07],
    ["timezon", -0.64, -0.85],
    ["title", -0.36, -0.38],
    ["to", 0.14, 0.34],
    ["toast", -0.22, -0.19],
    ["todo", 0.56, -0.26],
    ["togethe", 0.05, 0.11],
    ["toggl", -0.17, -0.19],
    ["token", 0.29, 0.41],
    ["too", -0.22, -0.16],
    ["tool", -0.43, 0.11],
    ["tooltip", 0.86, 0.03],
    ["top", 0.36, -0.06],
    ["total", -0.60, -0.66],
    ["touch", 1.54, 0.65],
    ["trace", 0.29, 0.05],
    ["traffic", 0.31, 1.11],
    ["trail", 0.18, 0.33],
    ["train", 0.34, 0.67],
    ["transac", 0.30, 1.09],
    ["transfe", -0.29, -0.00],
    ["transl", 0.73, 0.24],
    ["trpc", 0.07, 0.22],
    ["tsdoc", 1.43, 0.52],
    ["turn", -0.06, 0.29],
    ["twice", -0.27, 0.04],
    ["two", -0.25, 0.43],
    ["typ", -0.71, -0.67],
    ["type", 1.51, 0.67],
    ["typescr", 0.64, 1.28],
    ["typo", 1.07, 0.39],
    ["ui", 0.38, 0.42],
    ["umlaut", -0.46, -0.35],
    ["undefin", -0.63, -0.88],
    ["under", 0.08, 0.38],
    ["underst", -0.46, -0.39],
    ["unit", -0.51, -0.13],
    ["unknown", -0.92, -0.65],
    ["unsubsc", -1.21, -1.49],
    ["until", 0.28, 0.87],
    ["unus", 0.70, 0.18],
    ["up", -0.61, 0.09],
    ["updat", -0.38, 0.29],
    ["update", 1.13, 0.33],
    ["upgrade", -0.48, -0.45],
    ["upload", -1.06, -0.85],
    ["url", -1.04, -0.80],
    ["us", 0.40, 0.52],
    ["usable", 0.15, 0.62],
    ["usag", 0.33, -0.03],
    ["use", -0.12, -0.24],
    ["user", -0.49, -0.12],
    ["user'", -0.28, -0.46],
    ["valid", -0.93, -1.19],
    ["validat", -0.70, -1.04],
    ["value", -0.66, -0.57],
    ["var", 0.14, -0.03],
    ["variabl", 2.18, 0.69],
    ["verbose", 0.82, 0.34],
    ["version", 0.23, 0.16],
    ["very", -0.52, -0.47],
    ["view", -0.57, -0.39],
    ["visitor", -0.33, -0.19],
    ["w", -0.42, -0.02],
    ["wa", 0.24, -0.04],
    ["wait", 0.36, 0.94],
    ["walk", 0.34, -0.14],
    ["want", -0.69, -1.03],
    ["warehou", 0.30, 0.66],
    ["warn", 1.29, 0.24],
    ["way", 0.24, 1.27],
    ["we", 0.47, 0.43],
    ["weather", -0.41, -0.31],
    ["web", 0.31, 0.67],
    ["webhook", -0.46, 0.48],
    ["webp", -0.71, -0.74],
    ["week", -0.53, -0.43],
    ["weekly", -0.41, -0.74],
    ["welcome", -0.30, -0.60],
    ["went", 0.07, 0.41],
    ["were", -0.81, -0.05],
    ["what", 0.91, 0.24],
    ["what'", 0.67, 0.23],
    ["when", -0.47, -0.27],
    ["wheneve", 0.14, 0.39],
    ["where", 0.62, -0.30],
    ["whether", 0.25, 0.03],
    ["which", 0.44, -0.29],
    ["while", -0.51, -0.10],
    ["whitebo", 0.17, 0.61],
    ["who", 0.85, 0.43],
    ["whole", 0.14, 0.99],
    ["why", 0.73, 0.47],
    ["window", -0.49, -0.32],
    ["with", -0.49, 0.49],
    ["within", -0.22, -0.28],
    ["without", -0.98, -0.58],
    ["word", -0.43, -0.59],
    ["work", 0.41, 0.80],
    ["worker", 0.33, 0.75],
    ["workflo", 0.19, 0.35],
    ["would", 0.47, 0.34],
    ["wrap", -0.41, -0.61],
    ["writ", 0.53, 0.89],
    ["write", 0.03, 0.11],
    ["written", 0.05, 0.20],
    ["wrong", -0.50, -1.08],
    ["x", 0.78, 1.07],
    ["xs", -0.10, 1.13],
    ["year", 0.59, 0.19],
    ["you", 0.66, -0.01],
    ["zero", 0.01, 0.26],
    ["zip", -0.37, -0.96],
    ["zod", -0.62, -0.78],
    ["→", 0.46, 1.10],
];

;// CONCATENATED MODULE: ./build/domain/complexity/word-tree.js
/** Columns of the table: letters, digits, underscore, apostrophe, and the marks that are words. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789_'#->%&";
const WIDTH = ALPHABET.length;
const COLUMN = new Int8Array(128).fill(-1);
for (let column = 0; column < WIDTH; column += 1)
    COLUMN[ALPHABET.charCodeAt(column)] = column;
/**
 * A table of letters that is walked along a word: what the word means is known at its end, however many patterns there
 * are. A pattern is a word, or the beginning of one (`leak*`). Words that fit the same patterns share one meaning.
 */
class WordTree {
    /** Node after a node and a letter; 0 where no pattern goes on. */
    next;
    /** Meaning of a word that leaves the table below a node, and of one that ends on it. */
    beyond = [];
    complete = [];
    /** `patterns` with their numbers, of which `meaningOf` makes the meaning of a word that fits them. */
    constructor(patterns, meaningOf) {
        const table = Array.from({ length: WIDTH }, () => 0);
        const parents = [0];
        const prefixes = [[]];
        const exact = [[]];
        for (const [pattern, id] of patterns) {
            const isPrefix = pattern.endsWith("*");
            const word = isPrefix ? pattern.slice(0, -1) : pattern;
            let node = 0;
            for (let at = 0; at < word.length; at += 1) {
                const cell = node * WIDTH + COLUMN[word.charCodeAt(at)];
                if (table[cell] === 0) {
                    table[cell] = parents.length;
                    for (let column = 0; column < WIDTH; column += 1)
                        table.push(0);
                    parents.push(node);
                    prefixes.push([]);
                    exact.push([]);
                }
                node = table[cell];
            }
            (isPrefix ? prefixes : exact)[node].push(id);
        }
        this.next = Int32Array.from(table);
        const known = new Map();
        const share = (ids) => {
            const key = ids.join();
            const meaning = known.get(key) ?? meaningOf(ids);
            known.set(key, meaning);
            return meaning;
        };
        const below = [];
        // A node is made after the one it follows, so what it inherits is known.
        parents.forEach((parent, node) => {
            const inherited = below[parent] ?? [];
            const own = prefixes[node];
            below[node] = own.length === 0 ? inherited : [...inherited, ...own];
            this.beyond[node] = own.length === 0 ? this.beyond[parent] : share(below[node]);
            this.complete[node] =
                exact[node].length === 0 ? this.beyond[node] : share([...below[node], ...exact[node]]);
        });
    }
    /** Node that a letter leads to from a node; 0: nowhere. */
    follow(node, code) {
        // Undefined beyond ASCII, and -1 for what no pattern has.
        const column = COLUMN[code];
        return column === undefined || column < 0 ? 0 : this.next[node * WIDTH + column];
    }
    /** Meaning of a word that was followed to a node; `whole` where no letter was left over. */
    meaningAt(node, whole) {
        return whole ? this.complete[node] : this.beyond[node];
    }
    /** Meaning of a word, or of the part of a text from an index to before another. */
    meaningOf(text, from = 0, to = text.length) {
        let node = 0;
        for (let at = from; at < to; at += 1) {
            const next = this.follow(node, text.charCodeAt(at));
            if (next === 0)
                return this.beyond[node];
            node = next;
        }
        return this.complete[node];
    }
}

;// CONCATENATED MODULE: ./build/domain/complexity/second-opinion.js


const LONGEST = 60;
const ENDINGS = ["ations", "ation", "ing", "ed", "es", "s"];
const LAST_OF_ENDINGS = new Set(ENDINGS.map((ending) => ending.charCodeAt(ending.length - 1)));
const LONGEST_STEM = 7;
const LOUDEST = 3;
/**
 * The features of a task: its words, cut to their stems; the first word once more; and `@list` for each word list that
 * is found in it.
 */
function tierFeatures({ reading }) {
    const features = new Set();
    for (let index = 0; index < Math.min(LONGEST, reading.length); index += 1) {
        const stem = stemOf(reading.word(index));
        features.add(stem);
        if (index === 0)
            features.add(`^${stem}`);
    }
    for (const list of reading.lists())
        features.add(`@${list}`);
    return features;
}
function stemOf(word) {
    if (/^\d/.test(word))
        return "#";
    return word.slice(0, Math.min(word.length - endingOf(word, 0, word.length), LONGEST_STEM));
}
const MODEL = new Map(TIER_MODEL.map(([feature, haiku, opus]) => [feature, [haiku, opus]]));
/** Before any word is looked at. */
const [[, ...INTERCEPT]] = TIER_MODEL;
const STEMS = new Map();
for (const feature of MODEL.keys()) {
    if (feature.startsWith("@"))
        continue;
    const stem = feature.startsWith("^") ? feature.slice(1) : feature;
    STEMS.set(stem, { anywhere: MODEL.get(stem), first: MODEL.get(`^${stem}`) });
}
const LIST_WEIGHTS = new Map([...MODEL]
    .filter(([feature]) => feature.startsWith("@"))
    .map(([feature, weights]) => [feature.slice(1), weights]));
/** Stems of words, to be found without cutting the word out of its text. */
const WORD_STEMS = stemTree([...STEMS].filter(([stem]) => /^[a-z0-9_']*$/.test(stem)));
function stemTree(stems) {
    return new WordTree(stems.map(([stem], index) => [stem, index]), ([index]) => stems[index][1]);
}
function knownStem(text, from, to) {
    if (!isLetter(text.charCodeAt(from)))
        return STEMS.get(stemOf(text.slice(from, to)));
    return WORD_STEMS.meaningOf(text, from, Math.min(to - endingOf(text, from, to), from + LONGEST_STEM));
}
function isLetter(code) {
    return code >= 97 && code <= 122;
}
/** Length of the ending of a word, the longest first. */
function endingOf(text, from, to) {
    if (!LAST_OF_ENDINGS.has(text.charCodeAt(to - 1)))
        return 0;
    for (const ending of ENDINGS)
        if (to - from >= ending.length && text.endsWith(ending, to))
            return ending.length;
    return 0;
}
/**
 * A second opinion: a multinomial logistic regression over words (`tier-model.ts`; bench/README.md says what it adds).
 * Where no rule holds, it may speak; where it contradicts the cheap tier, the middle one is safer.
 */
function secondOpinion({ reading }) {
    let [haiku, opus] = INTERCEPT;
    const add = (weights) => {
        if (weights === undefined)
            return;
        haiku += weights[0];
        opus += weights[1];
    };
    const length = Math.min(LONGEST, reading.length);
    const seen = [];
    for (let index = 0; index < length; index += 1) {
        const stem = knownStem(reading.text, reading.startOf(index), reading.endOf(index));
        if (stem === undefined || seen.includes(stem))
            continue;
        seen.push(stem);
        add(stem.anywhere);
        if (index === 0)
            add(stem.first);
    }
    for (const list of reading.lists())
        add(LIST_WEIGHTS.get(list));
    const cheap = Math.exp(haiku);
    const top = Math.exp(opus);
    const sum = cheap + 1 + top;
    return {
        haiku: cheap / sum,
        sonnet: 1 / sum,
        opus: top / sum,
        because() {
            const side = haiku > opus ? 0 : 1;
            const words = new Map();
            for (let index = 0; index < length; index += 1) {
                const word = reading.word(index);
                if (/\w{3}/.test(word))
                    words.set(word, MODEL.get(stemOf(word))?.[side] ?? 0);
            }
            return [...words]
                .toSorted(([, one], [, other]) => other - one)
                .slice(0, LOUDEST)
                .map(([word]) => word);
        },
    };
}

;// CONCATENATED MODULE: ./build/domain/complexity/criticality.js

/** From this chance on the words of a task speak for a tier where no rule does. */
const CLEAR = 0.6;
/** Words of a report tell where it hurts rather than what the cure takes: more is asked of them. */
const CLEAR_OF_REPORT = 0.8;
/** The cheap tier needs two witnesses: a rule, and words that are likelier than not to be those of a small task. */
const DOUBTFUL = 0.5;
/** What is at stake, by the rules and, where they find nothing or are in doubt, by the words as a whole. */
function readFlags(task, intent, described) {
    const byRules = flagsByRules(task, intent, described);
    const { flags, evidence } = byRules;
    const simple = flags.readOnly || flags.simplePattern;
    if (!simple && (intent === "test" || Object.values(flags).some(Boolean)))
        return byRules;
    const opinion = secondOpinion(task);
    const words = () => opinion
        .because()
        .map((word) => `"${word}"`)
        .join(", ");
    if (simple) {
        if (opinion.haiku >= DOUBTFUL)
            return byRules;
        return {
            flags: { ...flags, readOnly: false, simplePattern: false },
            evidence: [
                ...evidence,
                {
                    about: "doubt",
                    says: `is worded unlike small tasks (${words()}; ${percent(opinion.haiku)} likely to be one)`,
                },
            ],
        };
    }
    const report = intent === "fix" || intent === "diagnose";
    if (opinion.opus >= (report ? CLEAR_OF_REPORT : CLEAR))
        return {
            flags: { ...flags, architecture: true },
            evidence: [
                ...evidence,
                {
                    about: "architecture",
                    says: `is worded like large or critical work (${words()}; ${percent(opinion.opus)} likely)`,
                },
            ],
        };
    if (opinion.haiku >= CLEAR && !report)
        return {
            flags: { ...flags, simplePattern: true },
            evidence: [
                ...evidence,
                {
                    about: "simple",
                    says: `is worded like a small task (${words()}; ${percent(opinion.haiku)} likely)`,
                },
            ],
        };
    return byRules;
}
function percent(share) {
    return `${Math.round(share * 100)}%`;
}
/**
 * What is at stake. A critical topic counts when the task changes critical behaviour; reading, documenting, testing
 * or editing words beside it is only a mention (routing.md, "Where they disagree").
 */
function flagsByRules(task, intent, described) {
    const evidence = [];
    const say = (about, says) => {
        evidence.push({ about, says });
        return true;
    };
    const readOnly = intent === "look-up";
    const simplePattern = intent === "simple-edit" || intent === "document";
    const flags = {
        readOnly,
        simplePattern,
        architecture: false,
        securityCritical: false,
        performanceCritical: false,
        multiStep: false,
    };
    if (readOnly || simplePattern)
        return { flags, evidence };
    const mends = intent === "fix" || intent === "diagnose";
    const surface = task.has("surface");
    const system = task.topic("system", (hit) => !isPlace(task, hit));
    const breadth = task.first("breadth");
    const planning = task.first("planning");
    const race = task.first("localRace");
    const isLook = task.has("designs") && surface && system === undefined && breadth === undefined && planning === undefined;
    if (intent === "design" && !isLook)
        flags.architecture = say("architecture", "asks for a design or a plan");
    if (intent === "test")
        return { flags, evidence };
    const problem = task.topic("securityProblem");
    const machinery = (surface ? undefined : task.topic("securityMachinery", (hit) => !isCircumstance(task, hit))) ??
        task.topic("cryptography", (hit) => !isCircumstance(task, hit));
    const security = problem ?? machinery;
    if (security !== undefined)
        flags.securityCritical = say("security", security);
    const slow = task.topic("performance", (hit) => !isAttribute(task, hit));
    if (slow !== undefined)
        flags.performanceCritical = say("performance", slow);
    if (described.includes("vulnerability"))
        flags.securityCritical = say("security", "describes a vulnerability");
    if (described.includes("memory"))
        flags.performanceCritical = say("performance", "describes a lack of memory");
    const distributed = task.topic("distributed");
    if (distributed !== undefined) {
        if (mends || race !== undefined)
            flags.performanceCritical = say("performance", distributed);
        else
            flags.architecture = say("architecture", distributed);
    }
    if (intent === "diagnose" && task.has("production"))
        flags.performanceCritical = say("performance", "is a diagnosis in production");
    else if ((task.has("investigates") || task.has("why")) && task.has("comesAndGoes"))
        flags.performanceCritical = say("performance", "asks for the cause of something that comes and goes");
    if (mends) {
        if (breadth !== undefined && task.has("fixes") && !isOnePlace(task))
            flags.architecture = say("architecture", `reaches across the code base ("${task.reading.words(breadth)}")`);
        return { flags, evidence };
    }
    if (system !== undefined)
        flags.architecture = say("architecture", system);
    if (breadth !== undefined && !isOnePlace(task))
        flags.architecture = say("architecture", `reaches across the code base ("${task.reading.words(breadth)}")`);
    if (planning !== undefined && !(surface && system === undefined && breadth === undefined))
        flags.architecture = say("architecture", "asks for thought before work");
    const exchange = task.first("exchange");
    if (exchange !== undefined && !isOnePlace(task))
        flags.architecture = say("architecture", `exchanges one foundation for another ("${task.reading.words(exchange)}")`);
    else if (intent === "migrate" && isMigration(task) && !isOnePlace(task))
        flags.architecture = say("architecture", "asks for a migration");
    if (pieces(task) >= 3)
        flags.multiStep = say("steps", "lists three or more separate pieces of work");
    return { flags, evidence };
}
/** One file, function or component is named as the object, and nothing wider. */
function isOnePlace(task) {
    return task.has("onePlace");
}
/** "in the compiler" says where, not what. */
function isPlace(task, hit) {
    let at = hit.from - 1;
    while (/^(?:the|our|a|an|its|this|that|my|your)$/.test(task.reading.word(at)))
        at -= 1;
    return /^(?:in|of|from|on|inside|within|at|into)$/.test(task.reading.word(at));
}
/** "the performance chart" is a chart. */
function isAttribute(task, hit) {
    return hit.to - hit.from === 1 && task.all("surface").some((thing) => thing.from === hit.to);
}
/** Stands in a subordinate clause. */
function isCircumstance(task, hit) {
    return task.all("circumstance").some((word) => {
        if (word.from >= hit.from || word.from === 0)
            return false;
        for (let at = word.to; at < hit.from; at += 1)
            if (/^[,;.?!:]/.test(task.reading.word(at)))
                return false;
        return true;
    });
}
function isMigration(task) {
    return task
        .all("migrates")
        .some((hit) => /^(?:migrate|port|transition|re-?platform|moderni[sz]e)/.test(task.reading.word(hit.from)));
}
/** Pieces of work that are joined: "add X, migrate Y and then remove Z". */
function pieces(task) {
    return new Set(task.all("pieces").map((hit) => task.reading.word(hit.from))).size;
}

;// CONCATENATED MODULE: ./build/domain/complexity/intent.js
/** What a task wants. The order of the tests is the order in which they win. */
function readIntent(task) {
    const symptom = task.has("symptom");
    const starts = (list) => task.startsWith(list);
    if (starts("asksHow"))
        return { intent: "design", says: "asks how something should be built" };
    if (starts("reviews"))
        return { intent: "review", says: "asks for a review" };
    const words = smallEdit(task);
    if (words?.kind === "docs" && words.opens)
        return words;
    if (task.has("investigates"))
        return { intent: "diagnose", says: "asks for the cause of a problem" };
    if (task.has("why") && (symptom || task.topic("performance") !== undefined))
        return { intent: "diagnose", says: "asks why something goes wrong" };
    if (looksUp(task)) {
        return reportsProblem(task)
            ? { intent: "diagnose", says: "asks about something that goes wrong" }
            : { intent: "look-up", says: "only asks to read or find something" };
    }
    if (words !== undefined)
        return words;
    if (starts("mendsRed"))
        return { intent: "fix", says: "asks to mend what is red" };
    if (starts("designs"))
        return { intent: "design", says: "asks for a design or a plan" };
    if (starts("tests"))
        return { intent: "test", says: "asks for tests" };
    if (starts("documents"))
        return { intent: "document", says: "asks for documentation" };
    if (starts("migrates") && task.has("fromTo"))
        return { intent: "migrate", says: "moves something from one shape to another" };
    if (starts("refactors"))
        return { intent: "refactor", says: "asks to restructure code" };
    if (starts("migrates"))
        return { intent: "migrate", says: "moves something from one shape to another" };
    if (starts("fixes"))
        return { intent: "fix", says: "asks for a fix" };
    if (symptom && !startsWithBuild(task))
        return task.has("production") || task.has("localRace")
            ? { intent: "diagnose", says: "reports something that goes wrong in use" }
            : { intent: "fix", says: "reports something that goes wrong" };
    if (task.has("planning") && !startsWithBuild(task))
        return { intent: "design", says: "asks for a design or a plan" };
    if (task.reading
        .all("fromTo")
        .some((hit) => task.reading.words(hit) === "->" || task.reading.words(hit) === "→"))
        return { intent: "migrate", says: "moves something from one shape to another" };
    return { intent: "implement", says: "asks for something new or changed" };
}
function startsWithBuild(task) {
    return task.startsWith("builds") || task.startsWith("changes");
}
/** Reading only: a question, or a looking verb before a readable thing, with no change asked for beside it. */
function looksUp(task) {
    const sentence = task.reading.sentenceEnds[0] ?? task.reading.length;
    const whether = task.all("asksWhether").some((hit) => hit.from === 0);
    if (task.all("changes").some((hit) => !whether || hit.from > sentence))
        return false;
    if (whether && task.asks)
        return true;
    const at = task.opening;
    const opens = (hit) => hit.opens && hit.from === at;
    const endsInQuestion = task.asks && task.reading.word(task.reading.length - 1) === "?";
    if (task.all("asks").some((hit) => opens(hit) || (endsInQuestion && hit.from === at)))
        return true;
    return !task.has("wantsCode") && (task.all("looks").some(opens) || task.all("looksAt").some(opens));
}
/** What stands after the question says that something runs out, hangs or mixes things up. */
function reportsProblem(task) {
    const after = task.reading.sentenceEnds[0] ?? task.reading.length;
    const later = (hit) => hit.from > after;
    return (task.all("symptom").some(later) &&
        (task.topic("performance", later) !== undefined || task.topic("distributed", later) !== undefined));
}
function smallEdit(task) {
    const found = task.edit(task.has("breadth"));
    if (found === undefined)
        return undefined;
    const { edit } = found;
    if (edit.kind === undefined && isAtStake(task, found.hit))
        return undefined;
    const opens = found.hit.opens;
    return {
        intent: "simple-edit",
        says: edit.says,
        opens,
        ...(edit.kind === undefined ? {} : { kind: edit.kind }),
    };
}
/** Something critical goes wrong, whatever small thing is to be edited: not for the cheap tier. */
function isAtStake(task, edit) {
    const outside = (hit) => hit.to <= edit.from || hit.from >= edit.to;
    return (task.topic("securityProblem", outside) !== undefined ||
        task.topic("performance", outside) !== undefined ||
        task.topic("distributed", outside) !== undefined);
}
/** The nearest task kind of an intent. */
const KIND_OF_INTENT = {
    "look-up": "question",
    "simple-edit": "implement",
    document: "docs",
    test: "test",
    fix: "fix",
    diagnose: "fix",
    refactor: "refactor",
    implement: "implement",
    migrate: "refactor",
    design: "plan",
    review: "review",
};

// EXTERNAL MODULE: ./build/domain/complexity/repository-evidence.js
var repository_evidence = __webpack_require__(16992);
;// CONCATENATED MODULE: ./build/domain/complexity/size-model.js
/*
 * Written by bench/complexity/fit.ts from 16491 commits of 25 public repositories; do not edit by hand.
 * Each number is what the feature adds to the log-odds that a task touches that many files.
 */
const AT_LEAST_2_FILES = {
    intercept: -0.16,
    // oxfmt-ignore
    weights: [
        1.78, // type:feat
        0.99, // type:fix
        -0.85, // type:docs
        -0.78, // type:test
        0.33, // type:refactor
        0.11, // type:perf
        -0.60, // type:ci
        -0.07, // scoped
        -0.67, // scope:docs
        -0.65, // scope:tooling
        1.03, // breakingMark
        -0.06, // saysFix
        -0.13, // saysUpdate
        -0.26, // saysCleanUp
        0.44, // saysRename
        0.45, // saysMove
        0.37, // saysRefactor
        0.33, // saysMigrate
        0.50, // saysSupport
        -0.66, // saysMinor
        -0.48, // saysDocs
        0.07, // saysLint
        -0.12, // saysPerformance
        0.01, // saysApi
        0.24, // saysBreaking
        0.30, // saysAll
        0.09, // saysNew
        -0.12, // startsWithFix
        -0.30, // startsWithUpdate
        0.60, // joinsTwo
        -0.29, // breadth
        0.20, // plurals
        -0.42, // titleNamesPath
        0.77, // bodyTests
        0.36, // bodyAll
        0.29, // bodyMoves
        0.72, // bodyCloses
        -0.18, // hasBody
        0.84, // bullets
        -0.58, // paths
    ],
};
const AT_LEAST_6_FILES = {
    intercept: -2.34,
    // oxfmt-ignore
    weights: [
        1.40, // type:feat
        0.05, // type:fix
        -0.70, // type:docs
        -0.28, // type:test
        0.55, // type:refactor
        0.14, // type:perf
        -0.18, // type:ci
        -0.14, // scoped
        0.07, // scope:docs
        -0.21, // scope:tooling
        1.40, // breakingMark
        -0.26, // saysFix
        -0.20, // saysUpdate
        0.04, // saysCleanUp
        0.50, // saysRename
        0.35, // saysMove
        0.65, // saysRefactor
        0.20, // saysMigrate
        0.14, // saysSupport
        -0.37, // saysMinor
        -0.31, // saysDocs
        0.46, // saysLint
        -0.20, // saysPerformance
        0.35, // saysApi
        0.31, // saysBreaking
        0.13, // saysAll
        0.46, // saysNew
        -0.21, // startsWithFix
        -0.19, // startsWithUpdate
        0.58, // joinsTwo
        0.07, // breadth
        0.18, // plurals
        -0.35, // titleNamesPath
        -0.03, // bodyTests
        0.47, // bodyAll
        0.18, // bodyMoves
        -0.20, // bodyCloses
        -0.30, // hasBody
        0.73, // bullets
        -0.06, // paths
    ],
};

;// CONCATENATED MODULE: ./build/domain/complexity/prediction.js


/** Median changed lines a file in the fitting data, rounded. */
const LINES_PER_FILE = 30;
/** How many files a task is likely to change, from its features (`sizeFeatures`) and, where there is one, the checkout. */
function predictSize(features, repository = repository_evidence/* NO_REPOSITORY_EVIDENCE */.PR) {
    return sized(probability(AT_LEAST_2_FILES, features, (0,repository_evidence/* repositoryLogOdds */.XG)(repository)), probability(AT_LEAST_6_FILES, features));
}
/** Six or more files are also two or more. One file, two to five (three on average), six and more (ten). */
function sized(pAtLeast2Files, pAtLeast6) {
    const pAtLeast6Files = Math.min(pAtLeast2Files, pAtLeast6);
    const files = Math.max(1, Math.round(1 + 2 * pAtLeast2Files + 7 * pAtLeast6Files));
    return { pAtLeast2Files, pAtLeast6Files, files, lines: files * LINES_PER_FILE };
}
/** Probability of the event that a model was fitted to. */
function probability(model, features, shift = 0) {
    const logOdds = model.weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), model.intercept + shift);
    return 1 / (1 + Math.exp(-logOdds));
}

;// CONCATENATED MODULE: ./build/domain/complexity/score.js
/**
 * One number from 0 to 1: the size, and above it a floor for what is at stake.
 * 1 file ≈ 0.2, 3 files ≈ 0.43, 6 files ≈ 0.6, 20 files ≈ 0.8; critical or architectural work is at least 0.75.
 */
function complexityScore(estimate) {
    const { files, lines, flags } = estimate;
    if (flags.readOnly)
        return 0.05;
    const bySize = 1 - 1 / (1 + Math.max(files, lines / 80) / 4);
    const simple = flags.simplePattern ? bySize * 0.5 : bySize;
    const critical = [
        flags.architecture,
        flags.securityCritical,
        flags.performanceCritical,
        flags.multiStep,
    ].filter(Boolean).length;
    const floor = critical === 0 ? 0 : Math.min(0.95, 0.7 + 0.05 * critical);
    return Math.round(Math.max(simple, floor) * 100) / 100;
}

;// CONCATENATED MODULE: ./build/domain/complexity/text-tokens.js
/** How a mark divides the text. */
const BREAK = { none: 0, clause: 1, sentence: 2 };
const WORD = 1;
const DIGIT = 2;
const CLAUSE_MARK = 3;
const SENTENCE_MARK = 4;
const SIGN = 5;
const KIND = new Int8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyz_")
    KIND[letter.charCodeAt(0)] = WORD;
for (const digit of "0123456789")
    KIND[digit.charCodeAt(0)] = DIGIT;
for (const mark of ",:()")
    KIND[mark.charCodeAt(0)] = CLAUSE_MARK;
for (const mark of "\n;!?.")
    KIND[mark.charCodeAt(0)] = SENTENCE_MARK;
for (const sign of "%&+")
    KIND[sign.charCodeAt(0)] = SIGN;
const APOSTROPHE = 39;
const DASH = 45;
const FULL_STOP = 46;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 97;
const LETTER_Z = 122;
const ARROW = 0x2192;
/** Letters beyond ASCII are letters of words that no list knows; long dashes divide clauses. */
function kindOf(code) {
    if (code < 128)
        return KIND[code];
    if (code === 0x2013 || code === 0x2014)
        return CLAUSE_MARK;
    return code > 191 && code < 0x2000 ? WORD : 0;
}
/** A text cut into words and marks, with what each word means to the lists. */
class TextTokens {
    text;
    starts = [];
    ends = [];
    meanings = [];
    breaks = [];
    length;
    constructor(text, tree) {
        this.text = text;
        let at = 0;
        while (at < text.length) {
            const code = text.charCodeAt(at);
            const kind = kindOf(code);
            if (kind === WORD)
                at = this.word(at, tree);
            else if (kind === DIGIT) {
                const from = at;
                while (kindOf(text.charCodeAt(at)) === DIGIT)
                    at += 1;
                this.push(from, at, tree.meaningOf("#"), BREAK.none);
            }
            else {
                const from = at;
                at += 1;
                if (kind === CLAUSE_MARK)
                    this.push(from, at, undefined, BREAK.clause);
                else if (kind === SENTENCE_MARK) {
                    const within = code === FULL_STOP && isWordlike(text.charCodeAt(at));
                    if (!within)
                        this.push(from, at, undefined, BREAK.sentence);
                }
                else if (kind === SIGN)
                    this.push(from, at, tree.meaningOf(code === 37 ? "%" : "&"), BREAK.none);
                else if (code === ARROW)
                    this.push(from, at, tree.meaningOf("->"), BREAK.none);
                else if ((code === DASH || code === EQUALS) && text.charCodeAt(at) === GREATER) {
                    at += 1;
                    this.push(from, at, tree.meaningOf("->"), BREAK.none);
                }
            }
        }
        this.length = this.starts.length;
    }
    /** Reads the word at an index and returns the index after it. */
    word(from, tree) {
        const { text } = this;
        let at = from;
        let node = 0;
        let whole = true;
        for (; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            // Letters first: nearly all are.
            if (code < LETTER_A || code > LETTER_Z) {
                if (code === APOSTROPHE && isWordlike(text.charCodeAt(at + 1)))
                    continue;
                if (!isWordlike(code))
                    break;
            }
            if (!whole)
                continue;
            const next = tree.follow(node, code);
            if (next === 0)
                whole = false;
            else
                node = next;
        }
        this.push(from, at, tree.meaningAt(node, whole), BREAK.none);
        return at;
    }
    push(from, to, meaning, mark) {
        this.starts.push(from);
        this.ends.push(to);
        this.meanings.push(meaning);
        this.breaks.push(mark);
    }
}
/** False for NaN, which stands beyond the end of a text. */
function isWordlike(code) {
    const kind = kindOf(code);
    return kind === WORD || kind === DIGIT;
}

;// CONCATENATED MODULE: ./build/domain/complexity/lexicon.js


/** Words around a request that say nothing of it: "could you please", "we would like to". */
const POLITE = "please/pls/plz/kindly/just/also/you/we/i/me/us/can/could/would/will/shall/should/must/may/like/love/want/need/ought/to/" +
    "now/simply/quickly/lets/let/somebody/someone/anyone/anybody/it/be/nice/great/good/useful/helpful/help/possible/is/" +
    "hi/hello/hey/dear/ok/okay/so/team/all/there/ai/asap/urgent/try/make/sure/that/go/ahead/do/favour/favor/id/wed/youd/ill/" +
    "really/probably/maybe/perhaps/again/first/finally/next/todo/task/bug/feature/request/ticket/wish/hereby/time/your/job";
/** Words after which a new request may begin. */
const JOINS = "and/then/please/pls/plz/kindly/but/or/&";
/** Words for numbers, which fit `#` as digits do. */
const NUMBER_WORDS = "two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/sixty/hundred/hundreds/" +
    "thousand/thousands/million/millions/billion/dozens";
/** Most words between two parts of a phrase where none are stated. */
const USUAL_GAP = 2;
/** Compiles word lists. Throws for a phrase that is not in the notation: that is a bug in a list. */
function compileLexicon(lists) {
    const compiler = new Compiler();
    for (const [concept, phrases] of Object.entries(lists)) {
        for (const phrase of phrases)
            compiler.add(phrase, concept);
    }
    const tree = compiler.finish();
    const latest = new LatestPlaces(compiler.sets);
    return { read: (text) => new Reading(new TextTokens(text, tree), latest) };
}
class Compiler {
    patterns = new Map();
    setNumbers = new Map();
    membersOfSet = [];
    beginning = new Map();
    /** How many sets the phrases need. */
    get sets() {
        return this.membersOfSet.length;
    }
    add(text, concept) {
        const startsRequest = text.startsWith("^");
        const words = (startsRequest ? text.slice(1) : text).split(" ");
        const [first = "", ...others] = words;
        const rest = [];
        let gap = 0;
        for (const word of others) {
            const between = /^\.\.(\d*)$/.exec(word);
            if (between !== null) {
                gap = between[1] === "" ? USUAL_GAP : Number(between[1]);
                continue;
            }
            rest.push({ set: this.setOf(word), gap });
            gap = 0;
        }
        const phrase = { concept, rest, startsRequest };
        for (const pattern of this.idsOf(first)) {
            const known = this.beginning.get(pattern);
            if (known === undefined)
                this.beginning.set(pattern, [phrase]);
            else
                known.push(phrase);
        }
    }
    finish() {
        const polite = new Set(this.idsOf(POLITE));
        const joins = new Set(this.idsOf(JOINS));
        const setsOf = new Map();
        this.membersOfSet.forEach((members, set) => {
            for (const pattern of members) {
                const known = setsOf.get(pattern);
                if (known === undefined)
                    setsOf.set(pattern, [set]);
                else
                    known.push(set);
            }
        });
        const width = Math.ceil(this.membersOfSet.length / 32);
        const number = this.patterns.get("#");
        const numbers = number === undefined ? [] : NUMBER_WORDS.split("/").map((word) => [word, number]);
        return new WordTree([...this.patterns, ...numbers], (ids) => {
            const setNumbers = [...new Set(ids.flatMap((id) => setsOf.get(id) ?? []))];
            const sets = new Uint32Array(width);
            for (const set of setNumbers)
                sets[set >> 5] |= 1 << (set & 31);
            const begins = ids.flatMap((id) => this.beginning.get(id) ?? []);
            return {
                begins,
                nextSets: begins.map(({ rest }) => rest[0]?.set ?? -1),
                sets,
                setNumbers,
                polite: ids.some((id) => polite.has(id)),
                joins: ids.some((id) => joins.has(id)),
            };
        });
    }
    setOf(word) {
        const key = [...new Set(word.split("/"))].toSorted().join("/");
        const known = this.setNumbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.membersOfSet.length;
        this.setNumbers.set(key, number);
        this.membersOfSet.push(this.idsOf(key));
        return number;
    }
    idsOf(word) {
        return word.split("/").map((pattern) => {
            if (!/^(?:[a-z_][a-z0-9_]*\*?|#|->|[%&])$/.test(pattern))
                throw new SyntaxError(`"${pattern}" is no word of a phrase`);
            const known = this.patterns.get(pattern);
            if (known !== undefined)
                return known;
            this.patterns.set(pattern, this.patterns.size);
            return this.patterns.size - 1;
        });
    }
}
/** Where in a text the words of each set stand last. One serves all texts of a lexicon, one after the other. */
class LatestPlaces {
    /** Places of all texts so far count on, so that those of earlier texts need not be cleared. */
    places;
    before = 0;
    after = 0;
    constructor(sets) {
        this.places = new Float64Array(sets).fill(-1);
    }
    of({ meanings, length }) {
        this.before = this.after;
        this.after += length;
        for (let index = 0; index < length; index += 1) {
            const meaning = meanings[index];
            if (meaning !== undefined)
                for (const set of meaning.setNumbers)
                    this.places[set] = this.before + index;
        }
    }
    /** Negative where no word of the set is in the text. */
    at(set) {
        return this.places[set] - this.before;
    }
}
const NO_HITS = [];
/** A text with all places where the lists were found. */
class Reading {
    /** Words and marks of the text. */
    length;
    /** Indexes of the marks that end a sentence. */
    sentenceEnds = [];
    tokens;
    found = new Map();
    constructor(tokens, latest) {
        this.tokens = tokens;
        this.length = tokens.length;
        latest.of(tokens);
        let requestBegins = true;
        let sentenceBegins = true;
        for (let index = 0; index < tokens.length; index += 1) {
            const meaning = tokens.meanings[index];
            const mark = tokens.breaks[index];
            if (meaning !== undefined) {
                const { begins, nextSets } = meaning;
                for (let which = 0; which < begins.length; which += 1) {
                    const next = nextSets[which];
                    // Most phrases are ruled out here: their next word does not come any more.
                    if (next >= 0 && latest.at(next) <= index)
                        continue;
                    const phrase = begins[which];
                    if (phrase.startsRequest && !requestBegins)
                        continue;
                    const to = this.phraseEnd(phrase.rest, 0, index + 1);
                    if (to === undefined)
                        continue;
                    const hit = { from: index, to, opens: sentenceBegins };
                    const hits = this.found.get(phrase.concept);
                    if (hits === undefined)
                        this.found.set(phrase.concept, [hit]);
                    else
                        hits.push(hit);
                }
            }
            if (mark === BREAK.sentence) {
                this.sentenceEnds.push(index);
                sentenceBegins = true;
                requestBegins = true;
            }
            else if (mark === BREAK.clause || meaning?.joins === true) {
                requestBegins = true;
                if (mark === BREAK.none && !meaning?.polite)
                    sentenceBegins = false;
            }
            else if (meaning?.polite !== true) {
                requestBegins = false;
                sentenceBegins = false;
            }
        }
    }
    /** Places where a list was found, in order of their first word. */
    all(concept) {
        return this.found.get(concept) ?? NO_HITS;
    }
    /** Names of the lists that were found. */
    lists() {
        return [...this.found.keys()];
    }
    /** The text of a hit, for the user. */
    words({ from, to }) {
        return this.tokens.text.slice(this.tokens.starts[from], this.tokens.ends[to - 1]);
    }
    /** The text that was read. */
    get text() {
        return this.tokens.text;
    }
    /** Where the word or mark at an index begins in the text. */
    startOf(index) {
        return this.tokens.starts[index] ?? 0;
    }
    /** Where it ends: the index after its last character. */
    endOf(index) {
        return this.tokens.ends[index] ?? 0;
    }
    /** The single word or mark at an index; empty outside the text. */
    word(index) {
        return this.tokens.text.slice(this.startOf(index), this.endOf(index));
    }
    /** Index after the last word of a phrase whose words from `element` on stand at or after `at`. */
    phraseEnd(rest, element, at) {
        const wanted = rest[element];
        if (wanted === undefined)
            return at;
        const last = Math.min(at + wanted.gap, this.length - 1);
        for (let index = at; index <= last; index += 1) {
            const meaning = this.tokens.meanings[index];
            if (meaning !== undefined && isIn(meaning.sets, wanted.set)) {
                const end = this.phraseEnd(rest, element + 1, index + 1);
                if (end !== undefined)
                    return end;
            }
            if (this.tokens.breaks[index] === BREAK.sentence)
                return undefined;
        }
        return undefined;
    }
}
function isIn(sets, set) {
    return (sets[set >> 5] & (1 << (set & 31))) !== 0;
}

// EXTERNAL MODULE: ./build/domain/complexity/task-words.js
var task_words = __webpack_require__(44297);
;// CONCATENATED MODULE: ./build/domain/complexity/vocabulary/classes.js
/** Words that stand for each other inside phrases. */
const PEOPLE = "user*/customer*/client*/visitor*/guest*/member*/employee*/staff/admin*/manager*/tenant*/patient*/student*/teacher*/clerk*/player*/people/persons/person*/somebody/someone/anybody/anyone/everybody/everyone/nobody/buyer*/seller*/subscriber*/shopper*/driver*/doctor*/stranger*/outsider*/teammate*/colleague*/partner*/reseller*/supplier*/merchant*/agent*/operator*";
/** What belongs to people. */
const BELONGINGS = "data/document*/file*/invoice*/order*/record*/message*/profile*/account*/info*/detail*/address*/photo*/picture*/image*/payslip*/salar*/project*/report*/workspace*/inbox*/email*/mail*/basket*/cart*/note*/board*/ticket*/booking*/attachment*/conversation*/history/password*/settings/dashboard*/upload*/resource*/session*/content";
/** What runs, and may run several times at once. */
const RUNNERS = "worker*/instance*/node*/server*/replica*/pod*/process*/thread*/consumer*/job*/scheduler*/machine*/writer*/reader*/transaction*/service*/goroutine*/container*/backend*/microservice*/host*/region*/cluster*/shard*/cron*/daemon*/broker*/producer*/publisher*/core*/gpu*/device*/gateway*/datacenter*/zone*";
/** Small numbers above one. */
const SEVERAL = "two/three/four/five/both/several/multiple/many/concurrent*/parallel/simultaneous/competing/different/separate/#";
/** All of something. */
const EVERY = "all/every/each/entire/whole/complete/full/across/throughout/everywhere";
/** A program or a large part of it. */
const LARGE_THING = "codebase*/code/app/apps/application*/system*/platform*/project*/product*/api/apis/layer*/backend*/frontend*/service*/module*/package*/component*/repo/repos/repository/repositories/monorepo*/workspace*/files/endpoint*/handlers/routes/controllers/models/tables/pages/screens/views/class/classes/functions/stack/clients/usages/callers/places/teams/regions/schemas/queries/forms/site*/website*/server/architecture/infrastructure/database*/store*/state/ui/library/libraries/sdk/layers/tests/suite/source/src/translations/styles/stylesheet*/dependencies/plugins/consumers/repositories/crate*/firmware/engine/compiler/pipeline*/jobs/scripts/calls/reducers/hooks/stylesheets/templates/queries/callbacks/methods/requests/migrations/docs/drivers/kernels/shaders/activities/fragments/cell*/notebooks/dags/fleet/devices/markets/countries/languages/tenants/shops/stores/list/lists/build/organi*/company";
/** What can be put in place of something of its kind, with much standing on it. */
const FOUNDATION = "engine*/framework*/templating/bundler*/datastore*/database*/storage/toolchain/mongo*/postgres*/mysql/mariadb/sqlite/dynamo*/oracle/cassandra/firebase/firestore/supabase/elasticsearch/elastic/opensearch/solr/algolia/cockroach*/couch*/neo4j/clickhouse/snowflake/bigquery/redshift/s3/minio/redis/memcached/kafka/rabbitmq/sqs/nats/pulsar/sql/nosql/rest/restful/graphql/trpc/grpc/soap/openapi/protobuf/json/react/vue/angular*/svelte/solid/next/nuxt/remix/astro/ember/backbone/jquery/express/fastify/koa/nest/nestjs/hapi/django/flask/fastapi/rails/sinatra/laravel/symfony/spring/quarkus/dotnet/redux/mobx/zustand/recoil/pinia/vuex/prisma/sequelize/typeorm/drizzle/mongoose/knex/hibernate/sqlalchemy/orm*/javascript/typescript/js/ts/flow/python/java/kotlin/swift/objective/swiftui/uikit/compose/flutter/native/golang/go/rust/cpp/php/ruby/perl/scala/elixir/cobol/fortran/esm/commonjs/cjs/kubernetes/k8s/ecs/lambda/serverless/heroku/vercel/netlify/aws/gcp/azure/premise*/prem/cloud/docker/podman/nomad/ansible/terraform/pulumi/webpack/vite/rollup/esbuild/parcel/gulp/grunt/bazel/gradle/maven/cmake/make/meson/jest/vitest/mocha/jasmine/karma/cypress/playwright/selenium/enzyme/junit/pytest/monolith*/microservice*/monorepo*/cookie*/session*/class/classes/functional/hooks/callback*/promise*/async/coroutines/threads/actors/rxjs/observables/tailwind/bootstrap/polling/cron/queue*/event/events/streaming/batch/stream*/sync/synchronous/asynchronous/vulkan/metal/opengl/directx/webgl/webgpu/unity/unreal/godot/zephyr/freertos/rtos/baremetal/metal/linux/tensorflow/pytorch/jax/keras/onnx/pandas/polars/spark/dask/airflow/dagster/prefect/dbt/hadoop/hive/jenkins/circleci/travis/gitlab/github/svn/mercurial/llvm/cranelift/yacc/antlr/wasm/webassembly/xml/yaml/csv/ftp/smtp/http/websocket*/grid/flexbox/sass/less/css/styled/log4j/enums/singletons/globals";

;// CONCATENATED MODULE: ./build/domain/complexity/vocabulary/phrases.js
/** A list as it is written here: one or more phrases a line, divided by `|`. */
function phrases(text) {
    return text
        .split(/[|\n]/)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== "");
}

;// CONCATENATED MODULE: ./build/domain/complexity/vocabulary/scale.js


/** Systems that take a design, whatever verb introduces them. */
const SYSTEMS = {
    live: {
        says: "needs people or devices to stay in step",
        found: phrases(`
      realtime | real time | live collaborat*/cursor*/update*/sync/edit*/presence/chat/feed/stream*/notification*/dashboard/price*/score*/video/location/quer* | chat system/server/room*/feature/between | instant/direct messag* | typing indicator* | presence indicator/system/tracking
      push* ..2 to ..2 client*/browser*/user*/device* | server sent event* | pubsub | pub sub | outbox | collaborative edit*/document*/whiteboard* | collaborat* ..6 same/simultan*/live | same time/moment ..2 edit*/collaborat* | edit* ..6 same time/moment | edit* ..6 simultan*/concurrent*/together
      ${PEOPLE}/editors/authors/participants ..2 work* ..5 same ..4 | several/multiple/many/two ..1 ${PEOPLE}/editors/authors/participants ..6 same/shared/together/live/simultan*/concurrent*/edit*/work* | crdt* | operational transform* | websocket* | web socket* | webrtc | push notification* ..2 system/service/platform
      offline first/mode/support/sync/editing/capab*/storage | works/work offline | offline ..3 sync* | without internet/network/connection/connectivity | no network/internet/connectivity | no internet/network/connection ..4 later/sync*/work* | sync engine | synchronis*/synchroniz* ..4 device*/later/back | conflict resolution | merge conflicts ..2 between device* | brings ..3 together again`),
    },
    messaging: {
        says: "needs a system of its own",
        found: phrases(`
      notification system/service/platform/infrastructure/pipeline/center/centre/engine/preferences | system for notifications | own system for | ^build/create/write/develop/design/introduce ..3 framework/engine/platform/sdk/toolkit/runtime/protocol/dsl | ^turn/make/convert ..8 into ..2 daemon/server/platform/microservice | ^turn ..6 web service | own ..3 pipeline/engine/framework/system/platform/server/language/protocol/store/service/runtime/scheduler/queue/database/orm | federation | federated | domain event* | event bus | notifications ..6 sms/push/preferences | plugin/plugins/plug/extension/extensions/module system/architecture/framework/api/platform/marketplace/abi/host | abi | plug in system/architecture/api | event driven/sourcing/sourced/store | cqrs | domain driven | hexagonal | clean/onion/ports architecture
      multi/single tenan* | tenanc* | tenants | separate database for | database per | database for each | own database | each customer a separate | saas | white label* | without any/downtime/data/losing/loss/outage/interruption/an ..1 downtime/loss/data/outage/interruption | without downtime | no downtime | zero downtime | third party/parties plugin*/extension*/integration*/developers/apps/plug
      survives ..2 crash*/restart*/outage*/failure* | keep/keeps/continue*/continues ..2 working when/while/if/even/without | for third parties | stable/public interface/abi | job/task/work/message/background/priority queue* | background worker*/job* ..4 retr*/monitor* | off the request path | workflow/rules/rule/recommendation/search/template/query/policy/pricing/scheduling/game/physics/rendering/layout/execution/storage/inference engine*
      full text search | recommendation system | recommender | machine learning | data/etl/ingestion/analytics/ml/event/processing/streaming/media/video/deployment/training/rendering pipeline* | data warehouse/lake/platform/mesh | lineage | api gateway | gateway in front | service mesh | load balanc* | circuit breaker* | feature flag*/toggle* ..3 system/service/platform/framework/roll*/rollout/gradual | gradual/canary/staged roll* | rate limit* ..4 service/system/infrastructure/gateway*/all/every/distributed/across/tenant/cluster/redis
      distributed tracing | observability | telemetry pipeline/platform | disaster recovery | blue green | high availability | single point of failure | fault toleran* | design system | internationalis*/internationaliz* | i18n | l10n | localis*/localiz* framework/system/infrastructure/support/across | translated into ..2 languages | monorepo | micro frontend* | microfrontend* | server side render* | ssr
      redis ..1 cache*/caching | caching layer | cache layer | cache in front | redis/memcached/varnish/cdn ..3 cach* | cach* ..3 redis/memcached/invalidat* | kubernetes | k8s | helm charts | terraform modules | audit log/logging system | import export system | reporting system/platform/engine | own ..1 scheduler | scheduler service/system/with | storage layer/engine/backend*
      compiler | interpreter | parser generator | virtual machine | vm | jit | borrow checker | type checker/inference/system ..3 | incremental compil* | optimiser/optimizer | register allocat* | garbage collector | macro system | language server | state machine engine | bytecode | linker | operating system | kernel | bootloader | rtos | firmware update* | over the air | ota | secure boot | hypervisor
      video call*/stream*/transcod* | streaming platform/service/infrastructure/architecture | distributed training | gpu cluster | feature store | model serving/registry | vector database/store | rag | ray tracing | netcode | rollback netcode | multiplayer | physics | procedural generation | replay system | matchmaking | blockchain | smart contract* | digital twin | data model | domain model`),
    },
};
/** Words that ask for thought before work. */
const PLANNING = phrases(`
  architect/architecture/architectural/architecting | system design | design doc* | technical design | roadmap | road map | rfc | adr | blueprint for/of | proposal | strategy | phased | in phases | step by step plan | multi step | multistep | rollout plan | roll out plan
  migration plan/path/guide/strategy | work breakdown | trade off* | tradeoff* | feasib* | end to end | from scratch | ground up | greenfield | proof of concept | overhaul* | rearchitect* | re architect* | rethink | re think | modernis*/moderniz* | modern standard | replatform* | decouple | decompos*
  break/split/divide/cut/carve ..8 into ..3 packages/services/modules/crates/libraries/repos/repositories/apps/microservices | clear/clean boundaries | split/extract/separate/carve/move ..4 off/out/away ..2 from/of ..3 application/app/monolith/backend/main | into ..1 own service | how ..1 modules/services/packages/components/layers ..1 talk/communicate/depend/interact/relate/import | break/split/take/divide/cut/carve ..4 monolith* | divide ..4 into/backend | split ..4 into/by/out ..3 services/modules/packages/service | bounded context* | separate services | independent* deploy*/release* | released independent* | standalone service* | own ..1 service/microservice | concept for/how | redesign ..2 data/schema/model/architecture/api/protocol | restructur* ..2 whole/entire/state | new architecture | monolith*
  which one first | two versions at once | versioned schemas | message protocol | god object/class | everything depends on | into a monorepo | without kicking | file/object/blob storage from | version/versioning the ..1 api | how we could/can/should | prepare how | in parallel ..3 with old`);
/** Everything, everywhere: what widens a task beyond a few files. */
const BREADTH = phrases(`
  ${EVERY} ..3 ${LARGE_THING} | every/each ..1 handler/route/controller/model/table/screen/view/function/plugin/provider/module/class/resolver/job/team/market/tenant/customer/consumer | all # | dozens of | everything in/into/to/uses/from/on/at | all of the/our/it/them/its ..3 | all ..1 parts | codebase/system/project/repository/repo/site/app/platform/product/organisation/organization/company wide | everywhere | globally | wholesale
  dozens/hundreds/thousands of files/modules/components/places/sites/endpoints/classes | six/seven/eight/nine/ten/twelve/twenty/thirty/forty/fifty ..1 files/modules/components/services/packages/endpoints/controllers/tables/classes/pages/apps/repositories | whole/entire ..1 thing/lot/product/shop/company/team/org*/frontend/backend/ui | ^convert/migrate/port/rewrite/translate/move the/our application/app/codebase/project/frontend/backend/site/system/product to/in/into | in all parts | -> ..3 everywhere | codebase`);
/** One technology with much standing on it for another: a migration, whatever the verb. */
const EXCHANGE = phrases(`
  from ..3 ${FOUNDATION} ..4 to/into/onto/-> ..3 ${FOUNDATION} | ${FOUNDATION} ..2 -> ..3 ${FOUNDATION} | ${FOUNDATION} ..2 with/by/for/to/into/onto/over ..3 ${FOUNDATION}
  ${FOUNDATION} ..2 instead of ..2 ${FOUNDATION} | ${FOUNDATION} in favor/favour/place of ..2 ${FOUNDATION} | uses/use/written/in ..3 ${FOUNDATION} ..12 convert/move/migrate/port/switch/rewrite ..6 ${FOUNDATION}`);
/** One place of a program as the object of a verb. */
const ONE_PLACE = phrases(`
  this/that/the/a/an/one/single ..2 file/function/method/helper/component/module/class/hook/script/handler/route/endpoint/test/query/page/form/button/dialog | codename | pathname | docfile`);
/** Verbs of separate pieces of work. */
const PIECES = phrases(`
  ^add/create/build/implement/migrate/move/remove/replace/rewrite/update/introduce/deprecate/extract/split/wire/expose/convert/document/deploy/backfill/roll`);
/** Parts of a program that people look at or read: a critical topic named beside one is only a mention. */
const SURFACE = phrases(`
  button/buttons/label/labels/link/links/icon/icons/logo/color*/colour*/css/style/styles/styling/margin*/padding*/align*/layout/font*/tooltip*/placeholder*/modal/modals/dialog*/spinner*/banner*/toast*/badge*/avatar*/header/footer/sidebar*/navbar*/menu/menus/tab/tabs/theme*/wording/copy/caption*/heading*/title/titles/text/texts/message/messages/translation*/form/forms/field/fields/input/inputs/page/pages/screen/screens/view/views/checkbox*/dropdown*/favicon/screenshot*/pdf/csv/export/chart/charts/graph/graphs/diagram*/picker*/wizard*/meter/indicator/selector/snackbar/mock/mocks/fixture*/spec/specs/docs/documentation/readme/comment/comments/type/types/typings/logs/example*/sample*/story/storybook/enum/enums/constant*/helper/helpers/parser/formatter*/column*/table/list/filter/sorting/sort
  log line*/message*/level*/file*/output/entry/entries | logging to/for/of/statement* | profile/product/user/info/summary/customer card | email/mail template* | dark mode | tests`);
/** When something happens is not what happens: "wrong totals when a refund falls on the 31st" is about totals. */
const CIRCUMSTANCE = phrases(`when/whenever/if/while/after/before/because/since/once/until/unless | as soon as`);

;// CONCATENATED MODULE: ./build/domain/complexity/vocabulary/size.js

const BROAD = "all/every/each/across/everywhere/throughout/multiple/various/several/entire";
/** Cues of how many files a change touches: yes-or-no features of its subject line. */
const SUBJECT_CUES = {
    saysFix: phrases(`fix/fixes/fixed/fixing/resolv*/correct*/handle*/prevent*/avoid*/ensure*/guard/dont | do not | bug`),
    saysUpdate: phrases(`update/updates/updated/updating/change/changes/changed/changing/set/tweak*/adjust*/improv*/clarif*/enhance*`),
    saysCleanUp: phrases(`cleanup | clean up | unused | leftover | dead code | redundant | unnecessary | obsolete | no longer needed/used/necessary`),
    saysRename: phrases(`renam*`),
    saysMove: phrases(`
    move/moves/moved/moving/extract*/split*/separat*/relocat*/reorgani*/restructur*/consolidat*/merge/merging/unify/unifies`),
    saysRefactor: phrases(`refactor*/simplif*/rewrit*/rework*/overhaul*/modernis*/moderniz*`),
    saysMigrate: phrases(`migrat*/convert*/port/ported/porting/switch*/replac*/adopt*/transition*/upgrad*/stabilis*/stabiliz*/deprecat*/standardis*/standardiz*`),
    saysSupport: phrases(`support*/allow*/enabl*/option/options/flag/configurable/customis*/customiz*`),
    saysMinor: phrases(`
    typo/typos/minor/small/tiny/simple/nit/nits/missing/missed/wrong/incorrect/spelling/grammar/wording/link/links/url/badge/broken/comment/message/format/formatting/indent*/whitespace/example/snippet/note/mention`),
    saysDocs: phrases(`
    doc/docs/documentation/readme/jsdoc/guide/tutorial/changelog/contributing/website/blog/faq/license/sponsor*/cookbook/example*`),
    saysLint: phrases(`eslint/lint*/prettier/biome/oxlint/tslint/xo/ruff/clippy/mypy/format/rustfmt/editorconfig`),
    saysPerformance: phrases(`perf*/optimis*/optimiz*/speed/fast*/memory/cach*/lazy`),
    saysApi: phrases(`
    api/apis/endpoint*/interface/plugin*/hook*/middleware/adapter/provider*/module*/system/architecture/framework/client/server/strategy/command`),
    saysBreaking: phrases(`breaking/major/experimental/stable/legacy/deprecat* | drop/remove support | v1/v2/v3/v4/v5/v6/v7/v8/v9`),
    saysAll: phrases(`${BROAD}/many/whole/global/globally/both/misc/miscellaneous/consistent/consistently/consistency`),
    saysNew: phrases(`new/initial/first/implement*/introduc*/feature/command/rule/integration/backend/ui/page/component/generator/package`),
};
/** Cues in the description. */
const BODY_CUES = {
    bodyTests: phrases(`test/tests/spec/specs/coverage`),
    bodyAll: phrases(BROAD),
    bodyMoves: phrases(`
    refactor*/move/moved/moving/extract*/renam*/migrat*/rewrit*/restructur*/replac*/convert*/delet*/deprecat*/breaking`),
    bodyVulnerability: phrases(`
    vulnerability/vulnerabilities/xss/csrf/ssrf | cve # | sql injection | remote code execution | path traversal | privilege escalation`),
    bodyMemory: phrases(`memory leak/leaks | out of memory | oom killed/kill | oomkilled`),
};

;// CONCATENATED MODULE: ./build/domain/complexity/size-features.js




const TYPES = ["feat", "fix", "docs", "test", "refactor", "perf", "ci"];
const LISTS = { ...SUBJECT_CUES, ...BODY_CUES, breadth: BREADTH };
let compiled;
const SUBJECT = Object.keys(SUBJECT_CUES);
/** What a description says of the size; the rest of its cues are about what is at stake. */
const BODY = ["bodyTests", "bodyAll", "bodyMoves"];
/** Lines that a pull request template puts there, whatever the change. */
const TEMPLATE_LINE = /^\s*(?:#{1,6}\s.*|[-*]\s*\[[ x]\].*|<!--.*|\*{1,2}(?:checklist|summary|background|description)\*{0,2}:?|n\/?a|(?:co-authored|signed-off)-by:.*)\s*$/i;
/** Only then can a line be one of a template. */
const MAY_BE_TEMPLATE = /^\s*[#*<nN-]|-by:/;
const BULLET = /^\s*(?:[-*]|\d+\.)\s/;
const CLOSES = /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|ref(?:s|erences)?)\s*:?\s+(?:[\w./-]+)?#\d+/i;
const CONVENTIONAL = /^[a-z]+(?:\(([^)\n]*)\))?(!?):\s+/i;
const PLURAL = /^[a-z]{3,}[a-rt-z]s$/;
const NOT_PLURAL = /(?:us|is|ess)$/;
/** Names of the features, in the order in which `sizeFeatures` gives their values. */
const SIZE_FEATURES = [
    ...TYPES.map((type) => `type:${type}`),
    "scoped",
    "scope:docs",
    "scope:tooling",
    "breakingMark",
    ...SUBJECT,
    "startsWithFix",
    "startsWithUpdate",
    "joinsTwo",
    "breadth",
    "plurals",
    "titleNamesPath",
    ...BODY,
    "bodyCloses",
    "hasBody",
    "bullets",
    "paths",
];
/** Longer descriptions are read so far: what matters is said first, logs and dumps come after it. */
const LONGEST_DESCRIPTION = 4_000;
/** One of these stands in every description that names a problem; a quick look saves reading most of them. */
const MAY_NAME_PROBLEM = /vulnerab|xss|csrf|ssrf|cve|injection|execution|traversal|escalation|memory|oom/i;
/** Problems that count even when only the description names them. */
function describedProblems(body) {
    if (!MAY_NAME_PROBLEM.test(body))
        return [];
    const { reading } = readDescription(body);
    return [
        ...(reading.all("bodyVulnerability").length > 0 ? ["vulnerability"] : []),
        ...(reading.all("bodyMemory").length > 0 ? ["memory"] : []),
    ];
}
/** Reads a description against all its cues at once. */
function readDescription(body) {
    compiled ??= compileLexicon(LISTS);
    const lines = body
        .slice(0, LONGEST_DESCRIPTION)
        .split("\n")
        .filter((line) => !(MAY_BE_TEMPLATE.test(line) && TEMPLATE_LINE.test(line)));
    return { lines, reading: compiled.read(lines.join("\n").toLowerCase()) };
}
/**
 * What the size model looks at, each 0 or 1 or a small count. They were chosen from sixty by the size of their fitted
 * weight; `bench/complexity` says how.
 */
function sizeFeatures(text, body, words = (0,task_words/* readTaskWords */.Dd)(text, body)) {
    const description = readDescription(body);
    compiled ??= compileLexicon(LISTS);
    const title = text.trim();
    const conventional = CONVENTIONAL.exec(title);
    const scope = conventional?.[1] ?? "";
    const subject = title.replace(CONVENTIONAL, "").toLowerCase();
    const cues = compiled.read(subject);
    const found = (list) => Number(cues.all(list).length > 0);
    const first = (list) => Number(cues.all(list)[0]?.from === 0);
    return [
        ...TYPES.map((type) => Number(words.conventionalType === type)),
        Number(scope !== ""),
        Number(/docs?|readme|example|website/.test(scope)),
        Number(/deps|ci|package|travis|lint|release|build|dev/.test(scope)),
        Number(conventional?.[2] === "!"),
        ...SUBJECT.map(found),
        first("saysFix"),
        first("saysUpdate"),
        Number(/\band\b|[,&+;]/.test(subject)),
        found("breadth"),
        Math.min(3, subject.split(/\s+/).filter((word) => PLURAL.test(word) && !NOT_PLURAL.test(word)).length),
        Number(/[\w-]\.[a-z]{1,4}\b|[\w-]\/[\w-]/i.test(title)),
        ...BODY.map((list) => Number(description.reading.all(list).length > 0)),
        Number(description.lines.some((line) => line.includes("#") && CLOSES.test(line))),
        Number(description.lines.some((line) => line.trim() !== "")),
        Math.log1p(description.lines.filter((line) => BULLET.test(line)).length),
        Math.log1p((0,task_words/* pathsIn */.Mr)(`${text}\n${body}`).length),
    ];
}

;// CONCATENATED MODULE: ./build/domain/complexity/vocabulary/requests.js


/** Things in a repository that can be looked at. */
const READABLE = "file/files/folder*/director*/line/lines/function/functions/method/methods/class/classes/module/modules/import/imports/importer*/export/exports/exported/usage/usages/uses/caller*/callsite*/call/calls/occurrence*/reference/references/definition*/defined/declared/declaration*/implemented/implementation*/todo/todos/fixme*/comment/comments/console/print/config*/setting/settings/environment/env/dependenc*/package/packages/version/versions/script/scripts/endpoint/endpoints/route/routes/migration/migrations/schema/schemas/test/tests/spec/specs/code/codebase/repo/repository/source/where/which/whether/if/how/who/what/why/content/contents/docfile/readme/docs/documentation/changelog/license/licence/commit/commits/branch/branches/constant/constants/variable/variables/type/types/interface/interfaces/enum/enums/name/pathname/codename/log/logs/string/strings/regex*/pattern/patterns/match/matches/place/places/spot/spots/secrets/hardcoded/hard/flags/toggles/deprecated/unused/duplicate/duplicates/workflow/dockerfile/manifest/entry/handlers/hook/hooks/service/services/firmware/pass/passes/symbol/symbols/macro/macros/struct/structs/trait/traits/header/headers/makefile/links/directory/tree/structure/parameters/arguments/columns/tables/keys/dags/tsconfig/decorators/annotations/middlewares/plugins/hook/callback/callbacks/features/subclasses/overrides/dead/any/every";
/**
 * What is asked for. The first list that is found where a request begins says what somebody wants, before how big it
 * is; `intent.ts` says which wins.
 */
const REQUESTS = {
    /** Asks how something should be made: a design, not a look. */
    asksHow: phrases(`
    ^how should/would/might/could | ^how can/could/do we/one/this/our/the/i best
    ^how do/can/could/would we/one get/move/make/scale/migrate/switch/reduce/support/build/add/implement/avoid/prevent/improve/split/go/ensure/introduce/replace/upgrade/speed/become/stop/keep | ^how can/could we/one/this/our/the | ^what would it take | ^what ..4 best/right/cleanest/proper/recommended/good ..1 way/approach/strategy/architecture/design/structure
    ^what should/approach/architecture/strategy | ^which ..2 approach/architecture/database/strategy/framework should/would/is | ^should we/i`),
    /** Any question that is answered by reading. */
    asks: phrases(`
    ^what/whats/which/where/wheres/who/whos/whose/whom
    ^when is/was/are/were/did/does/do/will
    ^how many/much/does/do/did/is/are/was/were/often/long/big/large/old/has/have/come/to
    ^how can/do/could i | ^in/on/at/from/by/for/under/to/with which/what/whom/where
    ^why do/does/did/is/are/was/were/have/has we/you/they/i/this/that/the/it/our/there/codename/pathname
    ^explain/describe/summarise/summarize/clarify/understand | ^to/would/like understand
    ^tell me/us | ^walk me/us through | ^give me/us ..2 overview/summary/list/count/rundown/explanation/tour/idea/breakdown/location/path/name
    ^give ..2 overview/summary/rundown of | ^outline how | ^remind me | ^curious | ^wondering | ^wonder | ^im/am looking for | ^im/am curious/wondering/trying
    ^know in/which/where/what/how/whether/if/who/the | ^learn how/where/what | ^find out in/which/where/what/whether/if/who/how
    overview/summary/count/explanation/rundown/inventory/list of ..8 no change*
    ^a/an/the list/overview/summary/count/inventory/explanation/rundown/map of | ^list/overview/summary/count/inventory of
    just curious | only need/want ..1 to know | a list is enough | no changes | dont change/delete/touch anything/it | just check/tell/show/list`),
    /** A yes-or-no question about what is there. Only counts at the very start. */
    asksWhether: phrases(`
    ^is/are/was/were/does/do/did/has/have there/this/that/the/it/we/you/i/any/our/all/these/those/they/some*/any*/codename/pathname/no/every*
    ^is/are/was/were/does/do/did/has/have`),
    /** Looks, whatever the object. */
    looks: phrases(`
    ^read/view/cat/grep/grab/enumerate/count/locate/inspect/browse/tally/lookup/scan/ls/trace/peek/skim/recap/glance/study/revisit
    ^dig up/out | ^run/go through ..8 tell me | ^see if/whether/which/what/how | ^compare/check/confirm/verify/determine if/whether
    ^look up/for/at/into/through | ^have/take a ..1 look | ^point me/us/out | ^show/print/list/display/get/fetch/find me/us
    ^print out | ^point ..1 to where | ^search for | ^search ..4 for/where/to | ^walk through`),
    /** Looks where a thing of the repository is the object; else it may ask for a feature. */
    looksAt: phrases(`
    ^open/print/list/search/find/identify/show/display/check/see/collect/gather/detect/report/dump/compare/diff/verify/confirm/determine/figure/work/get/fetch/pull/spot/name/output/return/quote ..4 ${READABLE}
    ^list/search/find/print/show ..2 quotation`),
    /** Makes code of what looks like looking: "check that the file is an image before saving it". */
    wantsCode: phrases(`
    ^check/verify/confirm/validate/detect ..14 before/whenever | ^check/verify/validate/detect ..6 on save/submit/upload/load/start/startup
    ^check/verify/detect ..6 each/every time | instead of | so that | rather than | as soon as | in real time | ^work/figure out how to | ^work out a/the | ^show ..4 error/message/toast/warning/banner/dialog/spinner ..2 if/when/while/after
    ^search/list/view/report/display/read/print/show/open ..2 should/must/does/doesnt/is/isnt/are/arent/needs/has/comes/come/shows/fails/cannot/takes/ignores
    ^show/display/print/list/open ..8 on/in/next/under/above/below/at/to/after/while/when/if ..3 feed/page/screen/table/dashboard/header/footer/sidebar/profile/menu/dialog/modal/toast/card/map/chart/form/user/users/tab/popup/panel/visitor*/customer*/load/loads/loading`),
    why: phrases(`
    why | find/found out ..1 what/why | root/underlying cause | what/whats ..1 causing/making/eating/leaking/behind/wrong/killing/happening/slows/blocks
    cause of | the cause | culprit | for no ..1 reason`),
    investigates: phrases(`
    ^investigate/diagnose/troubleshoot | ^trouble shoot | ^debug why | ^debug ..6 production/prod/incident/outage | ^track/hunt/chase/pin down | ^get to the bottom | ^analyse/analyze/analyze/find why
    ^dig into | ^find/locate/identify/spot/detect/hunt ..4 leak*/race/deadlock*/cause/culprit/regression/bottleneck*/vulnerabilit*/bug`),
    reviews: phrases(`
    ^review | ^code review | ^audit | ^critique | ^give ..1 feedback | ^look over | ^assess the code/quality/pull/pr | ^vet`),
    designs: phrases(`
    ^design/redesign/architect/rearchitect/plan/propose/sketch/devise/conceive/strategise/strategize/specify/evaluate/recommend/decide/choose/weigh
    ^outline a/an/the/our | ^assess/evaluate whether | ^come up with | ^think through/about | ^work out a/the/how | ^figure out how we/to/the | ^lay/map out
    ^define ..3 architecture/strategy/roadmap/boundaries/contract/interface/protocol | ^suggest ..3 architecture/design/approach/structure/strategy
    ^create/make/draw/put/develop/formulate/give/hand/compile/draft/prepare/write/produce/have/need/want/work/provide ..4 plan/concept/design/architecture/roadmap/proposal/strategy/rfc/blueprint/adr
    ^compare approaches/options/alternatives | ^what ..3 strategy`),
    tests: phrases(`
    ^test/tests/cover/backfill/mock/mocks/stub/stubs | tests/specs/coverage for/of/that/around/covering/on/to | test cases/coverage for/of/around/on
    ^add/write/create/extend/improve/increase/expand/implement/build/provide/generate/raise/introduce/include/have/put/update/stabilise/stabilize/deflake/make/rewrite/refactor/split/use/replace/convert/change/migrate/simulate/clean/speed/unskip/reenable/fix/repair/set ..8 test/tests/spec/specs/coverage/e2e/mock/mocks/stub/stubs/fixture/fixtures/snapshots
    ^unit/integration/regression/e2e/snapshot/edge/property/smoke/contract/boundary ..2 test/tests/testing | ^end to end tests`),
    /** A red test or build is a defect to mend, not a test to write. */
    mendsRed: phrases(`
    ^fix/repair/mend/debug/resolve/unbreak/get/make ..5 failing/fails/red/broken/flaky/failed/green/pass/passing ..4 test/tests/spec/specs/suite/build/ci/pipeline/check/checks
    ^fix/repair/mend/debug/resolve/unbreak/get/make ..5 test/tests/spec/specs/suite/build/ci/pipeline/check/checks ..4 failing/fails/red/broken/flaky/failed/green/pass/passing
    ^fix/repair/mend/debug/unbreak ..4 build/ci/pipeline | ^flaky | tests ..3 depend on ..3 order`),
    documents: phrases(`
    ^document | ^describe ..4 in ..3 readme/docs/guide/manual/wiki
    ^write ..4 docs/documentation/readme/guide/tutorial/changelog/notes/faq/manual/page/section/howto
    ^update/extend/improve/expand/add/refresh/revise/clarify/fix/correct/reword/proofread/polish/include/mention ..6 docs/doc/documentation/readme/guide/tutorial/changelog/contributing/faq/manual/instructions`),
    migrates: phrases(`
    ^migrate/port/leave/ditch/abandon/drop/sunset/deprecate/relocate/transition/replatform/modernise/modernize/switch/convert/rewrite/upgrade/move/replace/swap/transform/translate/transfer/retire/adopt/bring/turn/shift/exchange/substitute/swap/rebase/change/divide
    ^phase out | ^get ..4 off/onto/away | ^get rid of | ^roll out | ^take ..4 apart/off/out`),
    /** From one shape to another: makes a moving verb a migration. */
    fromTo: phrases(`from/to/into/with/by/for/onto/off/away/over/instead | in favour/favor/place of | ->`),
    refactors: phrases(`
    ^refactor/extract/simplify/cleanup/tidy/restructure/reorganise/reorganize/split/inline/deduplicate/dedupe/decouple/consolidate/merge/unify/reuse/abstract/encapsulate/generalise/generalize/move/hoist/convert/rewrite/turn/modularise/modularize/separate/isolate/flatten/collapse/narrow/standardise/standardize/restructure/rework
    ^clean up | ^break up/out/down/apart | ^break/divide/cut ..8 into | ^pull ..8 out/up/into | ^push down | ^factor out | ^dry up | ^put ..6 behind/into ..2 own/repository/class/module/interface`),
    fixes: phrases(`
    ^fix/repair/resolve/solve/correct/patch/handle/guard/prevent/avoid/stop/catch/address/mend/restore/recover/hotfix/workaround/protect/eliminate/debug/revert
    ^work around | ^deal/cope with`),
    /** Asks for something to be there or to be different. */
    builds: phrases(`
    ^add/implement/create/build/introduce/support/allow/enable/make/write/provide/expose/use/set/show/display/change/update/extend/improve/optimise/optimize/integrate/develop/generate/return/validate/send/store/cache/speed/print/render/accept/have/give/put/render/parse/save/export/import/include/install/configure/register/emit/persist/connect/embed/offer/ship/start/run/encrypt/sort/filter/retry/debounce/throttle/paginate/upload/hide/highlight/limit/scale/secure/harden/isolate/remember`),
    /** A verb that changes something, wherever a request begins: what was asked for is not only to read. */
    changes: phrases(`
    ^fix/replace/remove/rename/update/change/add/delete/refactor/convert/migrate/rewrite/implement/move/extract/correct/repair/resolve/solve/patch/upgrade/optimise/optimize/improve/eliminate/prevent/mitigate/clean/rotate/build/create/introduce/drop/rework/restructure
    and/then/to/will/would fix/remove/rename/replace/refactor/rewrite/correct/repair/resolve ..1 it/them/this/that/those/these/the/all
    get ..2 fixed | and make ..4`),
    /** Somebody reports that something is not as it should be. */
    symptom: phrases(`
    fail/fails/failing/failed/failure/failures/crash*/breaks/broken/broke/errored/exception*/throw/throws/threw/thrown/wrong/wrongly/incorrect*/bug/bugs/buggy/hang/hangs/hung/freez*/froze/frozen/stuck/never/missing/lost/lose/loses/vanish*/disappear*/duplicat*/twice/nan/null/undefined/regression/flaky/flakes/intermittent*/random/randomly/sometimes/occasional*/unexpected*/mismatch*/overflow*/overlap*/ignor*/leak/leaks/leaking/leaked/corrupt*/timeout*/slow/slower/slowly/deadlock*/oom/killed/restarts/restarting/swallow*/spike/spikes/unresponsive/unavailable/drift*/stale/blank/garbled/truncat*/reject*/refus*/double/doubles/doubled/blocks/blocked/starv*/outage*/unreachable/unusable/drops/dropped/ugly/escaped/misaligned/flicker*/jump*/stops/stopped/panic*/segfault*/stall*/dies/falls/goes/complain*/leaves/gets/grows/climbs
    doesnt/dont/didnt/isnt/arent/wasnt/wont/cant/hasnt/shouldnt/cannot/couldnt/does/do/did/is/are/was/can/could/should/must not
    doesnt/dont/didnt/isnt/arent/wasnt/wont/cant/hasnt/shouldnt/cannot/couldnt
    an/with/as/throws/gives/shows/get/gets/getting/raises ..1 error/errors | error when/if/on/after/while/in | errors out | break when/if/on
    no longer | instead of | off by one | times/timing/timed out | return/returns/returning # | too many/much/long/early/late/often/big/wide | goes down/missing | not working/accepted/usable/reachable/shown/updated/possible`),
    /** Comes and goes: the cause is not to be seen in the code that shows it. */
    comesAndGoes: phrases(`twice | when ..3 restarts/restart | intermittent* | random/randomly | sometimes | every few | now and then | sporadic* | occasional* | once in a | stall/stalls | timeouts/timeout | hangs | unexplained | mysterious* | outage* | incident* | corrupt* | between ..3 and ..3`),
    /** A place where real people are. */
    production: phrases(`
    half/most/many/thousands/hundreds/percent of ..2 users/customers/visitors/people/clients | production | prod | live site/system/environment/traffic | outage* | incident* | post mortem | postmortem | on call | customers report/see/complain*`),
    belongings: phrases(BELONGINGS),
};

;// CONCATENATED MODULE: ./build/domain/complexity/vocabulary/small-edits.js

/** Verbs of an edit that takes one place. */
const EDIT = "add/insert/put/throw/drop/stick/place/emit/print/log/output/use/find/choose/pick/write/include/append/attach/give/supply/provide/remove/delete/rm/strip/kill/fix/correct/update/change/adjust/tweak/bump/set/replace/swap/rename/sort/alphabetise/alphabetize/reorder/format/reformat/reindent/edit/reword/rephrase/clarify/mention/capitalise/capitalize/lowercase/uppercase/shorten/amend/raise/lower/increase/decrease/switch/turn/mark/annotate/type/document/comment/refresh/tidy/clean/make/move/convert/improve/extend/note/list/link/uncomment/declare/specify/silence/repair/leave/define/have/get/take/flip/reduce/double/halve/restore/state/explain/point";
const NEW_NAME = "better/clearer/descriptive/meaningful/different/new/nicer/shorter/longer/proper/sensible/good";
const CODE_THING = "variable*/var/vars/function*/fn/method*/parameter*/param*/argument*/arg/args/constant*/const/field*/prop/props/property/properties/class/interface/type/file/helper/identifier/enum/hook/component/codename/pathname/quotation/local/flag/test/it/key/script/heading/button/label/title/branch/job/step/attribute*/option/member/macro/struct/symbol/route/column/tab/alias";
/** Words on a screen or page. */
const WORDING = "text/label/title/heading/caption/placeholder/tooltip/message/string/wording/copy/headline/tagline/slogan/subtitle/hint/legend/banner/toast/button/link/menu/footer/header/subject/greeting/mail/email/page/dialog/error/sentence/word/words/paragraph";
const DOC_COMMENT = "comment/comments/jsdoc/tsdoc/docstring*/doccomment*/javadoc/rustdoc/kdoc/godoc/doxygen/phpdoc/todo/todos/fixme*/header/headers/copyright";
const SETTING = "port/timeout/color/colour/background/font/padding/margin/border/width/height/size/version/max*/min*/limit/threshold/default/defaults/constant/flag/url/link/address/year/name/description/icon/logo/image/picture/favicon/avatar/loglevel/level/interval/retries/count/seed/copyright/value/number/delay/ttl/batch/rate/duration/expiry/quota/locale/timezone/theme/path/branch/region/hostname/codename/amount/percent/factor/radius/opacity/indent*/tab/key/field/attribute/keyword/priority/weight/message/warning/log/severity/title/heading/label/currency/visibility/title";
const DOCS = "docfile/readme/changelog/contributing/license/licence/docs/doc/documentation/guide/manual/wiki/handbook/faq/tutorial/authors/codeowners";
const SMALL_EDITS = {
    wording: {
        says: "corrects wording",
        kind: "docs",
        anyBreadth: true,
        found: phrases(`
      typo/typos/misspell*/misspelt/misspelled/spelling/spelled/spelt/grammar*/grammatical*/punctuation/reword/rephrase/capitalis*/capitaliz*/proofread
      mis spelled/spelt | spelling/spell mistake*/error* | wrong spelling | sedscript | ^s quotation | lower/upper case | word quotation
      ${WORDING} ..6 say/says/said/read/reads/writes/should ..2 quotation | should read/say/be quotation | says/reads/writes quotation
      ^${EDIT} ..6 ${WORDING} ..6 to/as/into/from/say/says/read/-> quotation | quotation ..3 should be quotation | quotation -> quotation | ^quotation -> | quotation instead of quotation | ^correct/fix quotation ..6 ${WORDING}/docs/docfile/pathname/comment
      ^${EDIT} ..4 ${WORDING} from ..4 to | ^make ..8 heading/label/title/button/text/caption/link/message/banner/tooltip/placeholder ..5 say/read | codename ..4 should be codename | in ..2 docs codename should`),
        unless: phrases(`
      spell check*/checker/checking ..2 feature/engine/service | toleran* | fuzzy | search | suggest* | detect* | correct* ..2 automatic* | endpoint | api returns | doesnt/dont/didnt/cannot/cant/wont
      when/if/after ..4 quotation | crash*/fails/throws | regardless | translat* | localis*/localiz*`),
    },
    comment: {
        says: "edits a comment",
        kind: "docs",
        found: phrases(`
      ^${EDIT} ..8 ${DOC_COMMENT} | ^comment out | ^${DOC_COMMENT} for/of/on/above/in | ^docstring/jsdoc/tsdoc | ${DOC_COMMENT} ..2 for codename
      doc/code comment* | license/licence/file header* | write/write ..1 jsdoc/tsdoc/docstring for
      comment/comments/docstring* ..8 outdated/stale/obsolete/wrong/misleading/incorrect/still | outdated/stale/obsolete/misleading/wrong comment*/docstring*
      ^drop/delete/remove/rm/strip ..4 commented ..1 out`),
        unless: phrases(`
      comment/comments system/feature/section/thread/form/box/moderation/api/endpoint/model/table/widget/count/component/list/view | commenting | user comments | nested comments | on posts/articles/photos/tickets/issues
      auth ..1 header* | header* ..2 token/middleware/validation/parsing | security/cache/request/response/http/cors headers | table header | notification* | mail/mails | page header | headers on | leave/leaves/like comments | comments under`),
    },
    type: {
        says: "annotates a type",
        found: phrases(`
      ^${EDIT} ..8 type annotation*/hint*/declaration*/alias/import | ^${EDIT} ..6 as readonly/const/private/protected/public/optional/nullable/deprecated/final/static/async/internal
      ^${EDIT} ..6 with its/their/the/a/proper type/types | ^${EDIT} ..6 return type*/value with | return type written/explicit* | ^${EDIT} ..6 typing/typings | ^${EDIT} ..5 type/types ..1 to/for/on/of/in
      ^${EDIT} ..4 readonly | ^add/put/remove codename to/from/on/in/before ..6 | ^add missing codename | ^mark ..4 as codename | const assertion | generic parameter | as const | ^annotate | typescript type to/for | declare ..4 returns | codename ..3 return codename | type hint* | ^mark codename | ^${EDIT} codename to ..4 arg/argument/param/parameter | explicit return type*`),
        unless: phrases(`discriminated | union | new type of | content type | file types | mime | validation | schema | media type* | to typescript | support for ..2 type* | payment type*`),
    },
    log: {
        says: "adds or edits a log line",
        found: phrases(`
      ^log ..3 error*/exception*/message*/warning*/value*/result*/response*/request*/url*/id/ids/payload*/duration*/argument*/failure*/status/size/name/count/path/time/version/body/number
      ^log ..2 codename | ^log how/when/which/that | ^${EDIT} ..6 console/print/debug/info/error/warn/warning/log/trace/logging line*/statement*/message*/call*/output/level/print*
      ^${EDIT} ..3 console | ^${EDIT} ..6 logging to/in/inside/for/when/around/before/after | ^${EDIT} ..6 log/logs to/in/when/before/after/at/of/line | ^${EDIT} console | console ..3 left | debug ..1 print/output/statement
      ^${EDIT} ..6 one log | log ..1 line/statement/message/entry ..3 when/before/after/inside/in | leftover/stray ..2 print/log/logs/console/debug | ^turn ..3 message ..6 into a/an warning/error/info/debug`),
        unless: phrases(`
      structured | centrali* | framework | system | pipeline | middleware | infrastructure | rotation | aggregat* | audit | correlation | shipping | security | every/each/all request* | access log* | error message* ..4 user* | logging/log in/out/on
      show/shows/display ..3 error | password*/secret* | all services | across`),
    },
    imports: {
        says: "edits imports or dead code",
        found: phrases(`
      ^${EDIT} ..5 import/imports | import path*/order/statement* | ^${EDIT} ..4 unused ..2 variable*/import*/parameter*/param*/arg/args/argument*/function*/export*/constant*/dependenc*/code/css/class/classes/file*/include*/codename/type*/pathname/header*
      dead code | commented out | ^${EDIT} ..6 missing import | eslint disable* | noqa | ts ignore | no longer needed/used/necessary ..2 remove/drop/delete/strip | remove/drop/delete ..1 it/them ..2 no longer | ^${EDIT} ..4 semicolon*/whitespace/indentation/newline*/eol | trailing comma*/whitespace/space*/newline* | blank line* | single/double quotes | unused import*/include*/variable*
      missing/extra/stray/superfluous/needless semicolon*/comma*/bracket*/brace*/paren*/quote*/newline*/space*/line*/whitespace
      missing ..1 closing/opening ..1 tag/bracket/brace/paren* | debugger statement/line | ^debugger | leftover/stray ..2 debugger/file/line`),
        unless: phrases(`
      import ..1 feature/wizard/job/pipeline/endpoint/page/command/cmd/script/dialog/button | import from csv/excel/json/a | import of | csv | bulk | importer | circular | users | data | imported | contacts | cyclic | products/orders | dynamic* | accept/accepts/reject/rejects/parse/parses/parser | should reject/accept/allow`),
    },
    rename: {
        says: "renames one thing",
        found: phrases(`
      ^rename ..8 ${CODE_THING} | ^rename ..1 to/into/as/-> | ^give/call/use/find/pick/choose ..6 ${NEW_NAME} ..2 name | ^call/name ..5 something | ^come up with ..3 ${NEW_NAME} name | codename -> codename | name codename -> codename
      ^rename | ^call ..4 codename instead | codename to codename in pathname | ^change ..3 name ..2 codename ..1 to codename`),
        unless: phrases(`
      table/column/database/endpoint/package | public api | everywhere | and all/every/update | with ..1 migration/backwards/alias | across | whole | entire | event/events/topic/service in | all of ..3 | db`),
    },
    value: {
        says: "changes one value",
        found: phrases(`
      ^${EDIT} quotation to/with/by/for/into/-> quotation | ^${EDIT} the word/text/string/label quotation ..1 to/with/by/for quotation
      ^${EDIT} ..8 ${SETTING} ..8 to/from/as/by/for/into/with/say/says/instead/-> quotation/codename/#/pathname/debug/info/warn/warning/error/true/false/on/off
      ^bump ..3 to/from/# | ^bump ..2 version/year/dependency/patch/minor | ^${EDIT} ..4 year | ^set ..6 to #/quotation/codename/true/false/utc
      ${SETTING} ..4 should/to/must be #/quotation/codename ..4 instead/not | ${SETTING} ..2 codename to be # | to be # instead of # | codename ..1 to/from # | ^make/set codename # | # -> # | from # to # | # instead of # | says # ..6 need/should/use/want/its/is #
      ^update/change/replace/swap ..4 email/e/mail/address/url/link/logo/icon/favicon/phone ..2 address/number/in/on/to/of/for ..4
      ^capitalise/capitalize/uppercase/lowercase | ^turn ..2 flag/option/setting ..2 on/off | ^enable/disable ..2 flag/option/rule codename`),
        unless: phrases(`
      dynamic* | depend* | based on | configurable | per user/tenant/customer/item/row/org* | calculat* | comput* | whenever | responsive | algorithm | logic | behavior/behaviour | so that | from env/config/the ..1 database/api | schema | signature | parameterise*/parameterize* | validation
      each | when | if | java/node/react/angular/vue/python/rails/django/spring ..1 # across | all services | user/customer can | users/customers | sort/sorting | upload* ..3 picture/image | profile picture | preview
      seconds | milliseconds | under load | throughput | latency | takes | latency`),
    },
    docs: {
        says: "edits a readme or notes",
        kind: "docs",
        found: phrases(`
      ^${EDIT} ..12 ${DOCS} | ^${EDIT} ..12 gitignore/editorconfig/npmignore/dockerignore/codeowners/gitattributes/nvmrc | broken/dead/outdated/wrong/stale ..1 link/links/url/urls/example | link* ..8 dead/broken/# | link* ..8 gives/is/returns ..2 dead/broken/#
      ^${EDIT} ..4 badge/badges | release notes ..3 | alt text/attribute* | env example | package description | install*/setup/usage section/instructions/steps/example/command
      table of contents | shebang | help/usage text | man page | ${DOCS} ..8 outdated/stale/wrong/old/says/mention/mentions/still/lists/refers/points/missing | in ..2 ${DOCS} ..8 should/is/says/link/links
      changelog entry | ^${DOCS} | ^docs | ^document ..5 codename/flag/option/switch/endpoint/parameter/variable/command/setting | ${DOCS} does/do not ..3 mention/list/describe | line about it`),
        unless: phrases(`
      generator | automatic* | automated | pipeline | rewrite | entire | whole | all ..1 docs/documentation/pages | layout | breadcrumb* | sidebar | site | from scratch | translate | generated | publish* | build ..3 docs | tutorial from | document store/database/upload*/viewer/editor | documents
      guide* ..3 user* | openapi | search | crash*`),
    },
    line: {
        says: "adds or drops one line of markup, configuration or data",
        found: phrases(`
      ^add/remove/delete/drop/insert/put/append/include/ignore/exclude ..8 to/from/in/into/at/of ..3 gitignore/npmignore/dockerignore/eslintignore/editorconfig/codeowners/enum/keywords/allowlist/denylist
      ^add/remove/delete/drop/rm/strip ..3 trailing/extra/stray/redundant/duplicate/obsolete/leftover/debug/unnecessary/empty ..1 comma*/line*/space*/file*/whitespace/newline*/statement*/semicolon*/parenthes*/bracket*/print*/log*/debugger/word*/css/rule*
      ^add/remove/delete/drop/kill/throw ..3 codename block/line/comment/statement/call
      ^sort/alphabetise/alphabetize/order ..5 import*/keys/entries/list/export*/dependencies/lines/words/constants/alphabetically
      ^format/reformat/reindent/prettify/lint ..4 pathname/file/json/this/codename/markdown/yaml
      there is/are an/a/two extra/stray/superfluous/missing/needless/trailing/double/forgotten | ^${EDIT} ..2 extra/stray/superfluous/missing/needless/trailing/double/forgotten ..2 line*/space*/semicolon*/comma*/newline*/period*/parenthes*/quote*/backtick*/bracket*
      copyright ..4 still/last/wrong/outdated/year | ^silence ..4 warning | ^add alt`),
        unless: phrases(`on ..1 client/server/page/screen | by ..2 price/date/name/relevance/time/size/status/age/popularity/order | users/customers | redirect* | router | generated | cache`),
    },
};

;// CONCATENATED MODULE: ./build/domain/complexity/vocabulary/stakes.js


const OTHER = "other/others/another/each/elses/someone/somebody/someones/somebodys/anyone/anyones/anybody/wrong/different/foreign/strangers/neighbour*/private/not";
const SECRET = "secret*/credential*/token*/password*/key/keys/pii/passphrase*/apikey*/certificate*";
const TOUCH = "see/sees/seen/seeing/view/views/read/reads/reading/access/accesses/open/opens/edit/edits/download/downloads/delete/deletes/change/changes/modify/modifies/reach/reaches/get/gets/fetch/fetches/list/lists/enter/obtain/receive/receives/shown/visible/export/exports";
/** Says by itself that security is at stake, whatever the verb. */
const SECURITY_PROBLEMS = {
    vulnerability: {
        says: "names a vulnerability",
        found: phrases(`
      vulnerab* | exploit* | cve* | xss | csrf | ssrf | rce | idor | xxe | sqli | redos | toctou | sql/code/command/prompt/shell/header/script/template/ldap/html/log injection*
      inject/injected/injecting/injects ..2 sql/code/html/script/scripts/shell/command*/javascript/markup | cross site | request forgery | path/directory traversal | open redirect | prototype pollution | session fixation
      deserialis*/deserializ* attack/untrusted | timing/replay/downgrade attack* | brute force* | bruteforc* | clickjack* | attacker* | malicious* | hacker* | hacked | abuse/abused/abusing | phish* | tamper* | spoof* | hijack* | eavesdrop*
      forge/forged/forging | enumerat* users/user/accounts/account/ids | credential stuffing | account takeover | takeover | guess/guessable/guessing/guessed ..3 link*/token*/id/ids/password*/url*/code*/number* | backdoor* | sniff* | man in the middle | mitm
      zip slip | zip bomb* | privilege* escalat* | escalat* ..2 privilege* | security hole/issue/bug/flaw/audit/review/incident/hardening/breach/problem/risk/weakness/vulnerab*/fix/patch/advisory | breach* | data leak | leak* ..3 ${BELONGINGS} ..2 of/to
      buffer/heap/stack/integer overflow* ..6 remote/attack*/packet/code/input/network/sender | use after free | double free | out of bounds write/read | memory corruption | smash* | arbitrary code/command*/file*/write/read | remote code/shell/command* | run/execute ..1 code/command* ..2 on ..1 server/host/machine
      upload* ..5 php/script*/executable*/exe/shell/html/svg ..8 run/runs/execute*/ran | sandbox escape | escape* ..2 sandbox/container | eval* ..3 user/untrusted | dos | ddos | denial of service | disclos*`),
    },
    wrongPeople: {
        says: "says that data or rights reach the wrong people",
        found: phrases(`
      ${TOUCH} ..3 ${OTHER} ..2 ${PEOPLE}/account*/compan*/organi*/team*/shop* | ${TOUCH} ..2 ${OTHER} ..1 ${BELONGINGS} | ${BELONGINGS} ..2 of ..1 ${OTHER} ..1 ${PEOPLE}/compan*/organi*/team*/account*/tenant*
      ${BELONGINGS} ..3 belong* ..2 ${OTHER} | ${PEOPLE} ..6 ${TOUCH} ..4 ${BELONGINGS} ..2 of others/another/other/foreign
      without ..1 login/auth*/permission*/token/password/session/logged/signed/logging/signing/valid/credentials/being ..2 in/logged/signed/authori*/authentic*/valid/token/session | without auth*/login/permission*/logging/signing | not/isnt/arent logged in
      unauthenticated | unauthori* | anonymous* ..3 ${TOUCH}/can/access | bypass* ..3 auth*/login/permission*/access/check*/paywall/rate/verification/guard* | log*/sign* ..1 in* ..1 as/into/to ${OTHER}
      log/logged/logs/signed into ${OTHER} | end/ends/ended up in ${OTHER} ..1 account* | ${SECRET} ..5 leak*/expos*/plain/plaintext/unencrypted/unhashed/logged/committed/visible/stolen/md5/sha1/client/browser/git/repo*/hardcoded/log/logs/bundle/url
      leak*/expos*/disclos*/log*/print* ..3 ${SECRET} | ${SECRET} ..2 in ..1 log/logs/plain/clear/url/git/repo*/client/bundle | expos* ..3 personal/private/session/customer/user/internal/sensitive | stolen | untrusted input/html/code/upload*/data
      anyone/anybody/everyone/everybody/guest*/stranger* ..1 can/could/may/is ..4 ${TOUCH}/call/invoke/create/become/approve/admin* | still ${TOUCH} ..6 after ..3 revoked/removed/left/fired/logged/deactivated | md5 | sha1 password*
      by calling/using/editing/changing/manipulating ..1 api/url/request/id/endpoint directly | by editing/changing/manipulating/replaying ..1 request/url/id/parameter*/cookie | can approve ..2 own | ${BELONGINGS} ..4 showed/shows/appears/appeared/shown/ends/ended/visible/leaks ..4 ${OTHER} ..1 ${PEOPLE}/compan*/organi*/account* | trust/trusts/trusting ..4 header*/input/client*/browser | access decision*
      only need/have/has/by changing/change ..2 id/number/url/address/parameter ..4 | by changing the number/id/url`),
    },
    whoMay: {
        says: "says who may reach what",
        found: phrases(`
      must/should/may/can/could/shall only ..3 reach/see/access/read/view/edit/delete/download/query/approve | must/should/may/can/could/shall/cannot/cant/mustnt not/no/never ..4 reach/see/access/view/download ..2 other/another/each/private/internal/admin
      only ..2 admin*/owner*/manager*/member*/staff/moderator*/editor*/accounting/hr/finance/supervisor*/authenticated/logged/authori*/verified/people/user* ..2 may/can/should/must/are/is/see
      restrict* ..4 to/access/by ..1 role*/admin*/owner*/member*/staff/access/group* | not allowed to ..1 see/access/read/edit/delete/view | role* ..8 permission*/approve/may/can/access | introduce/add/implement roles | roles and`),
    },
    hardening: {
        says: "asks for hardening",
        found: phrases(`harden* | lock down | lockdown | threat model* | pen/penetration test* | pentest* | secure the/our/all/against/by/boot/enclave | ^secure | security critical | zero trust | least privilege | defense/defence in depth`),
    },
};
/** Security machinery: critical when a task builds or changes it, not when it mentions it. */
const SECURITY_MACHINERY = {
    identity: {
        says: "changes how people are identified",
        found: phrases(`
      auth/authn/authz/authentication/authorisation/authorization/authenticate*/authenticating | oauth* | openid | oidc | saml | sso | okta | auth0 | keycloak | single sign on | jwt/jwts | json web token* | mfa | # fa | two/multi factor | passkey* | webauthn | magic link*
      session handling/management/token/cookie/expiry/storage/store/security/secret | sessions ..2 expire*/invalidat*/revo* | refresh/access/bearer/session token* | token rotation/revocation/validation/refresh/verification/signing/expiry
      login flow/system/process/session*/attempt*/throttl*/with/service/by | log in flow/system/with | log/sign/logging/signing/login in/on/up ..1 with/via/through/using | sign in/on with | social login* | identity provider/service/management/platform
      ldap | active directory | biometric* | fingerprint login | face id | one time password*/code* | otp | totp | sign out everywhere | revoke/revoking/revocation | password reset/hash*/storage/policy/recovery ..1 flow/mechanism/system/process
      password hash*/storage/policy | passwordless | credential* storage/store/handling | passwords are ..2 stored | hash* ..2 password* | password* ..4 hash*/encrypt*/salt* | store* ..1 password* | tokens/token ..6 revoked/expired/invalid | tokens/token ..2 expire/expires/renew*/revo*/rotat* | log in ..3 google/microsoft/github/apple/facebook | sign in ..4 google/microsoft/github/apple/facebook/accounts | impersonat* | kerberos | scim | device attestation | attestation`),
    },
    rights: {
        says: "changes who may do what",
        found: phrases(`
      rbac | abac | role based | roles ..3 permission* | access control/rules/rights/policy | permission* model/system/check*/layer/scheme/service/engine | fine grained | granular permission* | row level security | tenant isolation | isolation of tenants | acl/acls | privilege* | audit trail/log/logs/logging
      sandbox* | policy engine | isolat* ..3 tenant*/customer* | each access ..6 recorded | tamper proof | manipulat* later`),
    },
    money: {
        says: "moves money",
        found: phrases(`
      payments | payment provider/gateway/processor/flow/integration/system/method*/service/intent* | pay/paying/paid ..1 with/by/via/through ..1 credit/card*/sepa/paypal/apple/google/invoice/crypto | take/accept/collect/process ..2 payment* | stripe | paypal | adyen | braintree | klarna | mollie | sepa | billing | payout* | refunds | refund* ..2 flow/system/automatic*
      charge/charged/charges/charging ..4 card*/customer*/user*/twice/double/again/people/credit | customer*/user*/card*/people/client* ..3 charged | double/duplicate charge* | duplicate ..1 payment* | credit card* | direct debit | wallet/wallets | ledger balance* | money transfer* | transfer* ..1 money/funds
      subscription/subscriptions billing/plan*/lifecycle/renewal*/payment* | metered | proration | chargeback* | payment* ..3 twice/captured/lost/duplicat* | captured twice | invoices ..2 paid twice | money ..3 lost/missing/wrong | double entry`),
    },
};
/** Critical even beside parts that people look at: "encrypt the field", "rotate the keys on this page". */
const CRYPTOGRAPHY = {
    secrets: {
        says: "handles secrets or cryptography",
        found: phrases(`
      sign/signed/signing/encrypt*/decrypt* ..4 cookie*/url*/request*/token*/payload*/message*/backup*/data/firmware/image*/artifact*/commit*/release*/file*/column*/field*/address*/disk*/at/in | rotat* ..3 key*/secret*/credential*/token*/certificate*/password*
      crypto | cryptograph* | encrypt* | decrypt* | cipher* | private/signing/encryption/api/master keys/key | key rotation/management/exchange/derivation | keys in | keystore | keychain | hsm | kms | vault | secret* management/rotation/manager/store/vault
      bcrypt | argon2* | scrypt | pbkdf2 | hmac | aes | rsa | ecdsa | tls | mtls | ssl | client/server/tls/ssl certificate* | certificate rotation/renew*/pinning/validation | signature verification/check* | verify* ..3 signature* | sanitis*/sanitiz* ..3 html/input/sql/user | content security policy | csp | cors policy | same origin
      pii | gdpr | dsgvo | hipaa | pci | sox | soc # | ccpa | compliance | regulat* | auditor* ..2 require*/need/demand/want | data retention | right to be forgotten | anonymis*/anonymiz* | pseudonymis*/pseudonymiz* | personal data | health data/record* | patient data | delete or export all data | secure boot/element`),
    },
};
/** Says by itself that speed or resources are at stake. */
const PERFORMANCE = {
    memory: {
        says: "speaks of memory that runs out or grows",
        found: phrases(`
      memory/ram/heap/rss ..4 leak*/climb*/grow*/rise*/rising/goes/never/exhaust*/keeps/balloon*/bloat*/increas*/explod*/fill*/double*/creep*/full/pressure/fragment* | memory usage/use/consumption/footprint/growth
      grows/growing until/without/forever | leak* ..3 memory/connection*/handle*/descriptor*/socket*/goroutine*/thread*/ref/refs/reference*/listener*/buffer*/texture* | connection*/handle*/descriptor*/socket*/goroutine*/thread*/listener*/ref/refs/timer*/file leak* | memory leak*
      out of memory | oom | oomkill* | oom kill* | heap dump/exhaust*/out | eat/eats/eating/use/uses/using/consum*/exhaust*/need/needs/takes ..4 memory/ram/heap | # gb/gib/mb/gigabyte* ..1 ram/memory/heap | gigabyte* of ram/memory | gb ..1 ram/memory
      no/low/little/less ..1 free memory | free memory ..2 any/left | garbage collect*/collector | gc pause*/pressure/thrash* | file descriptors ..2 exhausted/run/out | too many open files | disk ..2 full/fills`),
    },
    speed: {
        says: "is about speed, load or throughput",
        found: phrases(`
      performance | optimise/optimises/optimised/optimising/optimisation*/optimize/optimizes/optimized/optimizing/optimization* | throughput | latency | latencies | p50/p90/p95/p99/p999 | response time* | frame time*/rate/drops | fps | jank* | bottleneck* | scalab*
      scale/scales/scaling ..1 to/for/our/horizontally/beyond/out/past/with/under/poorly/badly/search | scale up to | make/let ..4 scale | autoscal* | auto scal* | horizontal scal* | under ..1 load/traffic/concurrency/pressure/stress | at scale | high/heavy/peak/hardly ..1 load/traffic/concurrency | traffic is high/heavy | load/traffic spike*
      concurrent users/connections/requests/players | million*/thousand*/billion* ..1 of | # k/m/million/thousand/billion/gb/tb users/rows/records/events/requests/messages/rps/connections/documents/items/files/clients/sensors/devices
      # clients/connections/users/players/requests/rps/qps | above/over/beyond # ..1 clients/users/connections | requests per/a second/minute | rps | qps
      cpu ..4 usage/load/spike*/#/time/pegged/pinned/bound/maxed/high/full | peg*/pin*/max*/burn*/hog* ..3 cpu | # ..1 of cpu | n & # ..1 quer*/problem/select*/request*/issue*/pattern/call* | n plus one | n # query/queries/problem/select*/request*
      slow quer*/request*/endpoint*/response*/api/page*/dashboard*/report*/start*/build*/test*/render*/load* | speed up | speed of | faster | sluggish* | too/very/so/really/extremely/painfully/unbearably/getting/gets/became/becomes/is/are/runs/run/got/increasingly/progressively/terribly/super/awfully/feels slow/slower/slowly
      slow/slows/slowing/slowed down/to/everything | seconds/minutes/hours late/behind/delayed | # s/seconds/minutes down | cut/reduce/bring/get ..5 time ..8 # | files/uploads/data/exports/tables/lists/datasets/datasets/inputs of ..1 # gb/tb/k/million/rows | # k rows/items/entries/records | freezes/freeze the tab/ui/browser/page/app/window/screen | table/full scan* | pile/piles/piling up | waiting for ..2 pool/lock/connection* | block/blocks/blocked ..1 writes/reads/requests/everything/event for | hammer*/flood* ..2 api/server/service/database | event loop | ui/main thread | opens/creates a new ..2 connection* | run/runs out of | worker thread* | slowdown | crawls | crawling to | to a crawl | more than # ..2 people/users/visitors/clients/connections/requests | lag/lags/laggy/lagging | grinds to | choke*/collapse*/dies/buckle*/falls/falling/fall ..1 when/on/under/over/above/at/with/apart ..4 load/traffic/large/big/users/many/peak/clients/connections | falls over
      within/below/under/in/than ..2 # ms/milliseconds/s/seconds | need/takes/take/took/taking/lasts/needs/spends ..4 seconds/minutes/hours/forever/ages | takes ..2 # s/ms/min/h/hours | too long | # s/ms to # s/ms | from # ..1 ms/s to # ..1 ms/s | latency/time ..3 double*/triple*/increas*/rises/went | more than # ..1 seconds
      ten/hundred/# x/times ..1 the/more/as/our/traffic/load/users/data/faster/volume | starv* | connection/thread pool ..2 exhaust*/runs/full/dries/empty/out | exhaust* ..2 pool/connections | backpressure | back pressure | cold start* | bundle size | load/loading/startup/start/boot/compile/build time* ..3 # | load/loading time* | page weight | time to first/interactive | startup time | start up time | boot time
      dies/die/crash*/restart*/hangs/freez*/unresponsive/killed/degrad*/stop*/needs ..4 after/every/each/overnight ..2 hours/days/minutes/night/morning/hour/day/hour/sunday/week/weekend | dies overnight | until it/the ..2 dies/restarts/killed/crashes/restarted/falls | restart* ..2 by hand/every/each/nightly/daily
      slower ..3 longer/week/day/release/time/year/every/each | the longer | profil* the/our/why/where/production/cpu/memory | caching layer/strategy/system/tier | cache layer/invalidation/stampede/strategy/tier/coherence | stampede | thundering herd | hot path/loop/key/partition | simd | vectoris*/vectoriz* | lock contention | cache miss*
      locks/lock the/a ..1 table/database/row* | stands still | at # ..1 cpu | cpu ..1 is | # ..1 on all nodes/cores`),
    },
};
/** Two things at once, across processes: hard to reproduce and easy to get wrong. */
const DISTRIBUTED = {
    processes: {
        says: "spans processes or services",
        found: phrases(`
      distributed | microservice* | micro service* | ${SEVERAL}/all/across/between/our ..2 services/servers/nodes/instances/replicas/pods/regions/clusters/workers/processes/machines/datacenters/backends/shards/gpus/gateways/zones/brokers
      service and ..2 service | cross service | service to service | multi region/node/tenant/cluster/process/instance/master | multiregion | multitenan* | cluster/clusters/clustered/clustering | shard/shards/sharded/sharding | partitioned/partitioning | replicate/replicated/replication | read replica* | failover | fail over | fails over | leader election | split brain | consensus/quorum
      handled/processed/delivered/consumed/executed/run/sent/picked/started/claimed/booked/sold/reserved/applied ..2 by two/both/several/multiple/more | processed/delivered/handled/run/consumed/executed twice | some ..2 twice and some never | more than once | ${SEVERAL} ..1 ${RUNNERS}/customers/users/buyers/clerks/requests ..6 same/at/once/both/grab*/take*/pick*/claim*/book*/get*/hold*
      ${SEVERAL} ..5 at once/simultan*/concurrently | ${SEVERAL} ..5 at the same time/moment/second/instant | ${SEVERAL} ..5 in parallel | in the same second/moment/millisecond | both get/got it/them | grab*/take*/pick*/claim* ..1 same ..1 job*/task*/message*/record*/order*/seat* | several/multiple/different/many/other/separate machines/hosts/boxes | stale data/read* after/from | out of sync | lose/loses/lost/losing ..2 message*/event*/order*/job*/write*/update*
      message*/event*/order*/job*/write*/update* ..1 get/are/go/gets/is lost/missing/dropped/duplicated | eventual* consisten* | consistent snapshot* | message queue*/bus/broker* | queue between | event bus | kafka | rabbitmq | raft | paxos | two phase commit | saga/sagas | idempoten* | exactly/at once/least ..1 once | exactly once | in flight | leader | gossip
      ${RUNNERS}/run/runs ..2 overlap* | index/cache/replica*/copy/copies/database ..2 drift*/diverge*/inconsistent | step* on each | each others toes | survives restarts | delivers once | when redis/kafka/broker/queue ..1 restarts/dies/fails | between ..2 gateway/service* and ..2
      race/races between ..2 and ..3 worker/webhook/job/service/process | paid but`),
    },
    locks: {
        says: "is about locks or transactions",
        found: phrases(`
      deadlock* | dead lock* | livelock* | distributed lock* | lock contention | lock/locks ..3 timeout/wait/order/twice/never | database lock*/transaction* | transactions ..6 block* | block* each other | concurrent/parallel/simultaneous transaction*/write*/update*/writers
      transaction isolation | isolation level | lost/dirty/phantom update*/read*/write* | optimistic/pessimistic locking | data corrupt* | corrupt* ..3 data/row*/record*/database/state/index/balance*/file* | priority inversion | mutex ..4 interrupt/isr/deadlock | memory order*/barrier*/model | lock free | wait free | atomicity`),
    },
};
/** Two things at once inside one place: middle work unless it is also distributed. */
const LOCAL_RACE = phrases(`
  race condition* | racy | races between/with | data race | a race | double/twice/two/second click*/submit*/tap*/press* | out of order | stale closure/response/state/result | overlapping ..1 fetch*/request*`);

;// CONCATENATED MODULE: ./build/domain/complexity/task-lexicon.js





const TOPICS = {
    securityProblem: SECURITY_PROBLEMS,
    securityMachinery: SECURITY_MACHINERY,
    cryptography: CRYPTOGRAPHY,
    performance: PERFORMANCE,
    distributed: DISTRIBUTED,
    system: SYSTEMS,
};
/** Lists that are looked for in what was asked. */
const OWN_LISTS = {
    ...REQUESTS,
    localRace: LOCAL_RACE,
    planning: PLANNING,
    breadth: BREADTH,
    exchange: EXCHANGE,
    onePlace: ONE_PLACE,
    pieces: PIECES,
    surface: SURFACE,
    circumstance: CIRCUMSTANCE,
};
const task_lexicon_LISTS = { ...OWN_LISTS };
/** Lists of an area, in the order in which they are tried. */
const TOPIC_LISTS = new Map(Object.entries(TOPICS).map(([area, topics]) => [
    area,
    Object.entries(topics).map(([name, { found, says }]) => {
        task_lexicon_LISTS[`${area}.${name}`] = found;
        return { list: `${area}.${name}`, says };
    }),
]));
const EDITS = Object.entries(SMALL_EDITS).map(([name, edit]) => {
    task_lexicon_LISTS[`edit.${name}`] = edit.found;
    task_lexicon_LISTS[`unless.${name}`] = edit.unless;
    return { edit, found: `edit.${name}`, unless: `unless.${name}` };
});
let task_lexicon_compiled;
/** Words of what was asked beyond which nothing is a topic: long texts mention much. */
const LONGEST_ASK = 60;
/** Lists that a request can begin with. */
const OPENINGS = new Set([
    ...[
        "asksHow",
        "asks",
        "looks",
        "looksAt",
        "investigates",
        "reviews",
        "designs",
        "tests",
        "mendsRed",
    ],
    ...["documents", "migrates", "refactors", "fixes", "builds", "changes"],
]);
/** Lists that belong to an area, or to the small edits. */
const AREA_OF_LIST = new Map([
    ...[...TOPIC_LISTS].flatMap(([area, topics]) => topics.map(({ list }) => [list, area])),
    ...EDITS.map(({ found }) => [found, "edit"]),
]);
/** What the word lists find in a task. */
class TaskReading {
    reading;
    /** True when there is a question mark. */
    asks;
    /** Index at which the first request stands; 0 where none is recognised. */
    opening;
    /** Areas of which any list is found: the others need not be looked through. */
    areas = new Set();
    constructor(prose, reading) {
        this.reading = reading;
        this.asks = prose.includes("?");
        let opening = Number.POSITIVE_INFINITY;
        for (const list of reading.lists()) {
            if (OPENINGS.has(list))
                for (const { from } of this.hits(list))
                    opening = Math.min(opening, from);
            const area = AREA_OF_LIST.get(list);
            if (area !== undefined)
                this.areas.add(area);
        }
        this.opening = Number.isFinite(opening) ? opening : 0;
    }
    /** All places of a list in what was asked. */
    all(list) {
        return this.hits(list);
    }
    /** First place of a list in what was asked. */
    first(list) {
        return this.hits(list)[0];
    }
    has(list) {
        return this.hits(list).length > 0;
    }
    /** True when the first request is one of the list. */
    startsWith(list) {
        return this.hits(list).some((hit) => hit.from === this.opening);
    }
    /** The first topic of an area with a hit that `counts`, with its words. */
    topic(area, counts) {
        if (!this.areas.has(area))
            return undefined;
        for (const { list, says } of TOPIC_LISTS.get(area)) {
            const hits = this.hits(list);
            const hit = counts === undefined ? hits[0] : hits.find(counts);
            if (hit !== undefined)
                return `${says} ("${this.reading.words(hit)}")`;
        }
        return undefined;
    }
    /** The first small edit that is found and not ruled out; `wide`: the task names many places. */
    edit(wide) {
        if (!this.areas.has("edit"))
            return undefined;
        for (const { edit, found, unless } of EDITS) {
            const [hit] = this.hits(found);
            if (hit === undefined || (wide && edit.anyBreadth !== true))
                continue;
            if (this.reading.all(unless).length === 0)
                return { edit, hit };
        }
        return undefined;
    }
    hits(list) {
        const hits = this.reading.all(list);
        return hits.length === 0 || this.reading.length <= LONGEST_ASK
            ? hits
            : hits.filter((hit) => hit.to <= LONGEST_ASK);
    }
}
/** Reads the prose of a task (`readTaskWords`) against all word lists at once. */
function readTask(prose) {
    task_lexicon_compiled ??= compileLexicon(task_lexicon_LISTS);
    return new TaskReading(prose, task_lexicon_compiled.read(prose));
}

;// CONCATENATED MODULE: ./build/domain/complexity.js








/** Predicts a task from its words, and from the checkout where there is one. */
function estimateFromText(task) {
    const body = task.body ?? "";
    const { words, intent, flags, evidence } = readStakes(task);
    const { repository } = task;
    const predicted = predictSize(sizeFeatures(task.text, body, words), repository);
    const counted = knownCounts(task);
    const known = counted !== undefined;
    const { files, lines } = counted ?? (flags.readOnly ? { files: 0, lines: 0 } : predicted);
    return {
        kind: task.kind ?? intent.kind ?? KIND_OF_INTENT[intent.intent],
        files,
        lines,
        known,
        pAtLeast2Files: known ? Number(files >= 2) : predicted.pAtLeast2Files,
        pAtLeast6Files: known ? Number(files >= 6) : predicted.pAtLeast6Files,
        flags,
        contextTokens: repository === undefined ? undefined : (0,repository_evidence/* contextTokensOf */.$C)(repository),
        testCoverage: task.testCoverage ?? repository?.testCoverage,
        score: complexityScore({ files, lines, flags }),
        evidence: [
            { about: "kind", says: intent.says },
            ...evidence,
            {
                about: "files",
                says: known
                    ? `${files} ${files === 1 ? "file" : "files"} and ${lines} lines, as counted`
                    : `is ${complexity_percent(predicted.pAtLeast2Files)} likely to touch more than one file, ${complexity_percent(predicted.pAtLeast6Files)} more than five`,
            },
            ...(repository === undefined ? [] : (0,repository_evidence/* repositoryEvidence */.A7)(repository)),
        ],
    };
}
/** Estimates from a diff: sizes are counted, words still say what is at stake. */
function estimateFromDiff(task, diff) {
    const estimate = estimateFromText({ ...task, files: diff.files, lines: diff.lines });
    return { ...estimate, evidence: [...estimate.evidence, ...diff.evidence] };
}
/**
 * What the words of a task ask for and put at stake, without a prediction of its size: all that the rules need where
 * no file is known. Ten times as fast as the whole estimate, for replays of many tasks.
 */
function estimateOfWords(text, body) {
    return new EstimateOfWords(text, body);
}
/** Sizes are worked out when somebody looks at them. */
class EstimateOfWords {
    kind;
    flags;
    evidence;
    known = false;
    contextTokens = undefined;
    testCoverage = undefined;
    text;
    body;
    whole;
    constructor(text, body) {
        this.text = text;
        this.body = body;
        const { intent, flags, evidence } = readStakes({ text, body });
        this.kind = intent.kind ?? KIND_OF_INTENT[intent.intent];
        this.flags = flags;
        this.evidence = [{ about: "kind", says: intent.says }, ...evidence];
    }
    get files() {
        return this.sized().files;
    }
    get lines() {
        return this.sized().lines;
    }
    get pAtLeast2Files() {
        return this.sized().pAtLeast2Files;
    }
    get pAtLeast6Files() {
        return this.sized().pAtLeast6Files;
    }
    get score() {
        return this.sized().score;
    }
    sized() {
        this.whole ??= estimateFromText({ text: this.text, body: this.body });
        return this.whole;
    }
}
function readStakes(task) {
    const { text, body = "", kind } = task;
    const words = (0,task_words/* readTaskWords */.Dd)(text, body);
    const reading = readTask(words.prose);
    const intent = INTENT_OF_KIND.get(kind) ?? readIntent(reading);
    return { words, intent, ...readFlags(reading, intent.intent, describedProblems(body)) };
}
/** Kinds that a command's verb settles, whatever its words are. */
const INTENT_OF_KIND = new Map([
    ["review", { intent: "review", says: "asks for a review" }],
    ["plan", { intent: "design", says: "asks for a design or a plan" }],
]);
/** Counts that were given; one implies the other so that the thresholds for files and lines agree. */
function knownCounts({ files, lines }) {
    if (files !== undefined)
        return { files, lines: lines ?? files * LINES_PER_FILE };
    if (lines !== undefined)
        return { files: Math.max(1, Math.ceil(lines / 50)), lines };
    return undefined;
}
function complexity_percent(share) {
    return `${Math.round(share * 100)}%`;
}


/***/ }),

/***/ 16992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ contextTokensOf),
/* harmony export */   A7: () => (/* binding */ repositoryEvidence),
/* harmony export */   PR: () => (/* binding */ NO_REPOSITORY_EVIDENCE),
/* harmony export */   XG: () => (/* binding */ repositoryLogOdds)
/* harmony export */ });
const NO_REPOSITORY_EVIDENCE = {
    trackedFiles: 0,
    files: [],
    missing: [],
    symbols: [],
    testCoverage: undefined,
};
/** Bytes of source a token stands for, roughly; and what a task needs on top of the files that it names. */
const BYTES_PER_TOKEN = 4;
const OVERHEAD_TOKENS = 2_000;
/** Tokens of the named files and of a share of those that change with them. */
function contextTokensOf(repository) {
    const bytes = repository.files.reduce((sum, file) => sum + file.bytes * (1 + 0.5 * Math.min(5, file.together ?? 0)), 0);
    return OVERHEAD_TOKENS + Math.round(bytes / BYTES_PER_TOKEN);
}
/**
 * How the odds of touching a second file move with what the checkout says, in log-odds: up with the company that named
 * files usually change in, up a little with identifiers in many files. For six files and more, both made the prediction
 * worse on real history (bench/README.md), so that one is left to the text.
 */
function repositoryLogOdds(repository) {
    const together = meanOf(repository.files.flatMap((file) => (file.together === undefined ? [] : [file.together])));
    const spread = meanOf(repository.symbols.map((symbol) => symbol.files).filter((files) => files > 0));
    return ((together === undefined ? 0 : 0.5 * (Math.log1p(together) - Math.log(3))) +
        (spread === undefined ? 0 : 0.1 * (Math.log1p(spread) - Math.log(5))));
}
function repositoryEvidence(repository) {
    return [
        ...repository.files.map(({ path, usedBy, together }) => ({
            about: "files",
            says: `names ${path}, which ${count(usedBy, "other file")} ${usedBy === 1 ? "uses" : "use"}${together === undefined ? "" : ` and which usually changes with ${count(Math.round(together), "other")}`}`,
        })),
        ...repository.symbols.map(({ name, files }) => ({
            about: "files",
            says: `names ${name}, found in ${count(files, "file")}`,
        })),
        ...repository.missing.map((path) => ({ about: "files", says: `names ${path}, which does not exist` })),
        ...(repository.testCoverage === undefined
            ? []
            : [
                {
                    about: "coverage",
                    says: `tests cover ${Math.round(repository.testCoverage * 100)}% of the lines`,
                },
            ]),
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function meanOf(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 44297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ readTaskWords),
/* harmony export */   Di: () => (/* binding */ namedThings),
/* harmony export */   Mr: () => (/* binding */ pathsIn)
/* harmony export */ });
const FENCE = /(```|~~~)[\s\S]*?(?:\1|$)/g;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const URL = /https?:\/\/\S+/gi;
const PATH = /(?<![\w@./-])(?:(?:\.{0,2}\/)?(?:[\w@.-]+\/)+[\w.-]+\.[a-z]\w{0,7}|(?:[\w@-]+\/){2,}[\w-]*|(?:src|lib|test|tests|docs|packages|app|apps|scripts|bin|pkg|internal|cmd)\/[\w./-]*|[\w-]+(?:\.[\w-]+)*\.(?:tsx?|jsx?|mjs|cjs|py|go|rs|rb|java|kt|php|cs|cpp|cc|c|h|css|scss|html|vue|svelte|md|mdx|json|ya?ml|toml|sql|sh|lock|txt|env|ini|xml|proto|graphql))(?![\w/])/gi;
/** Products whose names look like file names. */
const PRODUCT = /^(?:node|next|vue|react|express|nest|nuxt|three|d3|chart|ember|backbone|day|moment|alpine|solid|angular|koa|socket|discord)\.(?:js|io)$/i;
/** Cheap to test, and without it no path can be named: most tasks need not be searched for them. */
const MAY_NAME_PATH = /[\w-][./][\w*]|\/\w/;
const INLINE_CODE = /`([^`\n]{1,200})`/g;
const QUOTED = /"[^"\n]{1,160}"|“[^”\n]{1,160}”|«[^»\n]{1,160}»|(?<=^|[\s(])'[^'\n]{1,80}'(?=$|[\s).,;:!?])/g;
const CONVENTIONAL = /^(feat|feature|fix|docs?|tests?|chore|refactor|perf|ci|build|style|revert|deps|wip|improvement|security|hotfix|bugfix)(?:\([^)\n]{1,60}\))?(!?):\s+/i;
const BRACKET_TAG = /^\s*\[[^\]\n]{1,30}\]\s*:?\s*/;
const CODE_LIKE = /\b(?:[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+|[a-z0-9]+(?:_[a-z0-9]+)+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[A-Za-z_]\w*\(\))/g;
/** Says nothing by itself: what is meant stands in the description. */
const VACUOUS = /^(?:please |can you |could you )*(?:do|fix|solve|implement|handle|address|work on|take care of|look (?:at|into)|resolve|try)?\s*(?:this|it|that|the issue|this (?:issue|one|bug|ticket|please))?[.!\s]*$/i;
const LONGEST_VACUOUS = 80;
/** Reads a task. `body` is the description below it, where there is one: it is read where the task says nothing. */
function readTaskWords(text, body = "") {
    const title = text.trim();
    const says = title.length < LONGEST_VACUOUS && body !== "" && VACUOUS.test(title) && body.trim() !== ""
        ? body.trim()
        : title;
    const conventional = says.includes(":") ? CONVENTIONAL.exec(says) : null;
    const rest = conventional === null ? says : says.slice(conventional[0].length);
    return {
        prose: proseOf(rest.includes("[") ? rest.replace(BRACKET_TAG, "") : rest),
        conventionalType: conventional?.[1]?.toLowerCase(),
    };
}
/** Paths named in a text, in order, each once. */
function pathsIn(text) {
    if (!MAY_NAME_PATH.test(text))
        return [];
    return unique([...text.matchAll(PATH)]
        .map((match) => match[0].replace(/^\.\//, ""))
        .filter((path) => !PRODUCT.test(path)));
}
/** Everything that a task names. */
function namedThings(text, body = "") {
    const whole = `${text}\n${body}`;
    const paths = pathsIn(whole);
    const code = [...whole.matchAll(INLINE_CODE)].map(([, inside = ""]) => inside);
    const looksLikeCode = text.replace(PATH, " ").replace(URL, " ").matchAll(CODE_LIKE);
    return {
        paths,
        identifiers: unique([
            ...code.filter((name) => !paths.includes(name)),
            ...[...looksLikeCode].map((match) => match[0]),
        ]),
    };
}
/** Nothing in it that could be code, a quotation, a path or an address. */
const PLAIN = /^[\w\s,;!?()-]*(?:\.\s*)?$/;
const SPACES = /[ \t]+/g;
function proseOf(text) {
    if (PLAIN.test(text))
        return text.toLowerCase();
    let prose = NOT_ASCII.test(text) ? text.normalize("NFKC").replace(/[’‘]/g, "'") : text;
    if (prose.includes("```") || prose.includes("~~~"))
        prose = prose.replace(FENCE, " ");
    if (prose.includes("<!--"))
        prose = prose.replace(COMMENT, " ");
    if (prose.includes("://"))
        prose = prose.replace(URL, " ");
    if (prose.includes("/"))
        prose = prose.replace(SUBSTITUTION, " sedscript ").replace(REQUEST_LINE, " endpointname ");
    if (prose.includes("`"))
        prose = prose.replace(INLINE_CODE, (_, code) => PATH_ONLY.test(code) ? placeholderOf(code) : " codename ");
    if (MAY_QUOTE.test(prose))
        prose = prose.replace(QUOTED, " quotation ");
    if (MAY_NAME_PATH.test(prose))
        prose = prose.replace(PATH, (path) => (PRODUCT.test(path) ? path : placeholderOf(path)));
    return prose.toLowerCase().replace(SPACES, " ").trim();
}
const NOT_ASCII = /[^\0-\x7f]/;
const MAY_QUOTE = /["“«']/;
/** A method and a path, as in `GET /orders/:id`. */
const REQUEST_LINE = /(?<![\w`])(?:GET|POST|PUT|PATCH|DELETE|HEAD) \/\S*/g;
const DOCUMENT = /(?:^|\/)(?:readme|changelog|contributing|license)\b|\.(?:mdx?|rst|txt|adoc)$/i;
function placeholderOf(path) {
    return DOCUMENT.test(path) ? " docfile " : " pathname ";
}
/** A substitution as sed writes it. */
const SUBSTITUTION = /(?<![\w/])s\/[^/\s]+\/[^/\s]*\/[gi]*/g;
const PATH_ONLY = /^[\w@./-]*\/[\w./-]+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{1,6}$/i;
function unique(values) {
    return [...new Set(values)];
}


/***/ })

};
