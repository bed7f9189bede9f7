using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Guard;
using FactCheck.Evaluation.Input;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Events;

/// <summary>A gold mention of ECB+: <c>ACTION_…</c> (after <c>NEG_</c> when it is negated), <c>TIME_…</c>, <c>LOC_…</c>, <c>HUMAN_PART_…</c>.</summary>
internal sealed record EcbMention(string Tag, TextSpan Span)
{
    /// <summary>The chain of mentions of one thing, or <see langword="null"/> when it is mentioned once.</summary>
    public string? Chain { get; init; }

    public bool IsAction => Tag.Contains("ACTION_", StringComparison.Ordinal);

    public bool IsNegated => Tag.StartsWith("NEG_", StringComparison.Ordinal);

    /// <summary>Something that happens, as distinct from a report, a state or an aspect of it.</summary>
    public bool IsOccurrence => Tag.EndsWith("ACTION_OCCURRENCE", StringComparison.Ordinal);
}

/// <summary>A sentence whose mentions were annotated and validated.</summary>
internal sealed record EcbSentence(TextSpan Span, ImmutableArray<EcbMention> Gold, ImmutableArray<EventMention> Found);

/// <summary>A document of ECB+ (<c>{"doc","sentences","validated_sentences","mentions"}</c>) with the events found in it.</summary>
internal sealed record EcbDocument(ExtractedArticle Article, ImmutableArray<EcbSentence> Sentences)
{
    public static EcbDocument Read(JsonElement record)
    {
        var text = new StringBuilder();
        var words = new List<List<TextSpan>>();
        foreach (JsonElement sentence in record.GetProperty("sentences").EnumerateArray())
        {
            var spans = new List<TextSpan>();
            Untokenized.Append(sentence.GetString() ?? "", text, spans);
            text.Append('\n');
            words.Add(spans);
        }

        ExtractedArticle extracted = FactChecker.CreateDefault().Extract(new Article(record.RequiredText("doc"), text.ToString()));
        ILookup<int, EcbMention> gold = record.GetProperty("mentions").EnumerateArray()
            .ToLookup(mention => mention.GetProperty("sent").GetInt32(), mention => MentionOf(mention, words[mention.GetProperty("sent").GetInt32()]));
        return new(extracted,
        [
            .. record.GetProperty("validated_sentences").EnumerateArray()
                .Select(index => index.GetInt32())
                .Where(index => words[index].Count > 0)
                .Select(index => SentenceOf(new(words[index][0].Start, words[index][^1].End), gold[index], extracted)),
        ]);
    }

    private static EcbMention MentionOf(JsonElement mention, List<TextSpan> words)
    {
        int[] tokens = [.. mention.GetProperty("tok").EnumerateArray().Select(token => token.GetInt32()).Order()];
        return new(mention.RequiredText("tag"), new(words[tokens[0]].Start, words[tokens[^1]].End)) { Chain = mention.Text("chain") };
    }

    private static EcbSentence SentenceOf(TextSpan span, IEnumerable<EcbMention> gold, ExtractedArticle extracted) =>
        new(span, [.. gold], [.. extracted.Events.Where(found => span.Contains(found.Span))]);
}
