using FactCheck.Evaluation.Clusters;
using FactCheck.Evaluation.Documents;
using FactCheck.Evaluation.Events;
using FactCheck.Evaluation.Guard;
using FactCheck.Evaluation.Names;
using FactCheck.Evaluation.Quotes;
using FactCheck.Evaluation.Recognizers;
using FactCheck.Evaluation.Tagging;
using FactCheck.Evaluation.Tenures;
using FactCheck.Evaluation.Timex;

namespace FactCheck.Evaluation;

/// <summary>The tasks by name. A new task is a class with a static <c>Run</c> in a folder of its own, and a line here.</summary>
internal static class EvaluationTasks
{
    private static readonly SortedDictionary<string, (string What, Action<EvaluationRequest> Run)> Tasks = new(StringComparer.Ordinal)
    {
        ["clusters"] = ("findings against annotated clusters: X.annotated.jsonl X.gold.jsonl, or seeds.gold.jsonl", ClustersTask.Run),
        ["datetime"] = ("time expressions against the DateTime specification of Recognizers-Text: its files or folder", DateTimeTask.Run),
        ["documents"] = ("alarms on documents with one planted contradiction or none: contradoc.jsonl", DocumentsTask.Run),
        ["events"] = ("events with time, place and participants: ecbplus.jsonl, or articles with who, what, when and where: fivew.jsonl", EventsTask.Run),
        ["guard"] = ("alarms on articles thought to be sound: any JSONL of articles, PolNeAR or ECB+ documents", GuardTask.Run),
        ["numbers"] = ("numbers and units against the specifications of Recognizers-Text: recognizers/Number, recognizers/NumberWithUnit", NumbersTask.Run),
        ["tagging"] = ("tokens, sentences, tags and lemmas against treebanks: X.conllu", TaggingTask.Run),
        ["quotes"] = ("attributions: PolNeAR, polnear.{train,dev}.jsonl", QuotesTask.Run),
        ["published"] = ("publication dates found without metadata: any JSONL of articles with published", PublishedTask.Run),
        ["tenures"] = ("holders of offices at a date: situatedqa.{dev,train}.jsonl", TenuresTask.Run),
        ["timex"] = ("time expressions as in TempEval-3: TimeBank.jsonl, AQUAINT.jsonl", TimexTask.Run),
        ["names"] = ("persons, organisations and places by exact span: CoNLL or UNER files", NamesTask.Run),
    };

    public static IEnumerable<(string Name, string What)> Listed => Tasks.Select(task => (task.Key, task.Value.What));

    public static Action<EvaluationRequest> Find(string name) => Tasks.TryGetValue(name, out (string What, Action<EvaluationRequest> Run) task)
        ? task.Run
        : throw new EvaluationException($"There is no task '{name}'.");
}
