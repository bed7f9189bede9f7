// Prints how many million characters a second each peer reads on one thread: node speed.js ARTICLES.jsonl
import { readFileSync } from "node:fs";
import recognizers from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const articles = readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line));
const wink = winkNLP(model, ["sbd", "pos", "ner"]);
const date = new Date(2025, 2, 18);

measure("wink-nlp: tokens, sentences, tags, entities", articles, text => {
    const document = wink.readDoc(text);
    return document.tokens().out(wink.its.pos).length + document.entities().out().length;
});
measure("compromise: tags, names", articles.slice(0, 200), text => {
    const document = compromise(text);
    return document.people().length + document.places().length + document.organizations().length;
});
measure("chrono-node: dates", articles, text => chrono.parse(text, date).length);
measure("recognizers-text-date-time: dates", articles.slice(0, 30), text => recognizers.recognizeDateTime(text, recognizers.Culture?.English ?? "en-us").length);

/** The best of three passes by the clock and by processor time, which other programs disturb least, after one that warms up. */
function measure(name, set, read) {
    const characters = set.reduce((sum, article) => sum + article.text.length, 0);
    let best = Infinity;
    let bestProcessor = Infinity;
    for (let pass = 0; pass < 4; pass++) {
        const start = process.hrtime.bigint();
        const processor = process.cpuUsage();
        for (const article of set) {
            read(article.text);
        }

        const seconds = Number(process.hrtime.bigint() - start) / 1e9;
        const used = process.cpuUsage(processor);
        best = pass > 0 ? Math.min(best, seconds) : best;
        bestProcessor = pass > 0 ? Math.min(bestProcessor, (used.user + used.system) / 1e6) : bestProcessor;
    }

    console.log(`${name.padEnd(50)} ${(characters / best / 1e6).toFixed(3)} M characters/s, ${(characters / bestProcessor / 1e6).toFixed(3)} per processor second, ${set.length} articles`);
}
