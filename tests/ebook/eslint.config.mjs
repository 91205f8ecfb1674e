// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the player's modules and their tests are checked against.
import js from "@eslint/js";
import globals from "globals";

const noSinks = ["innerHTML", "outerHTML", "srcdoc"].map(property => ({
    selector: `MemberExpression[property.name="${property}"]`,
    message: "Words of the file are text: use textContent.",
}));
const noRequests = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map(name => ({ name, message: "The e-book never asks for anything." }));

export default [
    js.configs.recommended,
    {
        languageOptions: { ecmaVersion: 2022, sourceType: "module" },
        rules: {
            "no-restricted-syntax": ["error", ...noSinks],
            "no-restricted-globals": ["error", ...noRequests],
            "no-eval": "error",
            "no-implied-eval": "error",
            "eqeqeq": "error",
            "prefer-const": "error",
            "no-unused-vars": ["error", { args: "after-used" }],
        },
    },
    { files: ["**/player/**/*.js"], languageOptions: { globals: globals.browser } },
    { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
    { files: ["**/webkit/driver.mjs"], rules: { "no-restricted-globals": "off" } },
    // Parts of these run in the page.
    { files: ["**/browser/*.mjs", "**/webkit/*.mjs", "**/bench/ebook/**/*.mjs"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
