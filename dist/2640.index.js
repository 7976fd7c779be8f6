export const id = 2640;
export const ids = [2640];
export const modules = {

/***/ 72640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiUrlOf: () => (/* binding */ apiUrlOf),
/* harmony export */   lookUp: () => (/* binding */ lookUp)
/* harmony export */ });
/** One look at GitHub may take so long, milliseconds: setting up must work without a network too. */
const PATIENCE_MS = 5_000;
/** API of a GitHub host: `GITHUB_API_URL` where it is set, else what the host's name says. */
function apiUrlOf(host, variables) {
    const given = variables["GITHUB_API_URL"];
    if (given !== undefined && given !== "")
        return given.replace(/\/+$/, "");
    return host === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`;
}
/** The two facts about GitHub that setting up likes to know and can do without. Undefined: it could not be found out. */
function lookUp(variables) {
    const token = variables["GITHUB_TOKEN"] ?? "";
    const get = async (url, accept) => {
        const headers = {
            accept,
            "user-agent": "upshift",
            ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
        };
        return fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);
    };
    return {
        async visibility({ host, owner, name }) {
            const response = await get(`${apiUrlOf(host, variables)}/repos/${owner}/${name}`, "application/vnd.github+json");
            if (response?.ok !== true)
                return undefined;
            const body = await response.json().catch(() => undefined);
            const said = typeof body === "object" && body !== null && "visibility" in body ? body.visibility : undefined;
            return said === "public" || said === "private" || said === "internal" ? said : undefined;
        },
        async commitOf(repository, version) {
            // The action lives on github.com, also for people on a GitHub Enterprise Server that is connected to it.
            const url = `${apiUrlOf("github.com", variables)}/repos/${repository}/commits/${encodeURIComponent(version)}`;
            const response = await get(url, "application/vnd.github.sha");
            const sha = response?.ok === true ? (await response.text()).trim() : "";
            return /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
        },
    };
}


/***/ })

};
