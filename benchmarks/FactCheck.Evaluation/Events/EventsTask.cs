using System.Text.Json;

using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;

namespace FactCheck.Evaluation.Events;

/// <summary>Scores events on two kinds of data, told apart by the fields of their records: ECB+ and articles with who, what, when and where.</summary>
internal static class EventsTask
{
    public static void Run(EvaluationRequest request)
    {
        var tally = new EventTally(request.ShowErrors ? request.Output : null);
        var coreference = new CoreferenceTally();
        var questions = new QuestionTally(request.ShowErrors ? request.Output : null);
        foreach (JsonElement record in request.Files.SelectMany(JsonLines.Read))
        {
            if (record.TryGetProperty("fiveWoneH", out _))
            {
                questions.Add(record);
            }
            else
            {
                EcbDocument document = EcbDocument.Read(record);
                tally.Add(document);
                coreference.Add(record.RequiredText("topic"), document);
            }
        }

        ScoreTable.Write(request.Output, [.. tally.Scores().Concat(questions.Scores())]);
        coreference.Write(request.Output);
    }
}
