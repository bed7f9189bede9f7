using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Events;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction.Events;

/// <summary>
/// An article whose names, times and numbers are marked in its text, so that events are tested apart from the other extractors:
/// <c>{p:Ann Lee}</c> person, <c>{p1:she}</c> the person of the first mark, <c>{o:…}</c> organisation, <c>{l:…}</c> place, <c>{g:the two leaders}</c> the first two
/// persons together, <c>{t:Tuesday}</c> date, <c>{c:3 p.m.}</c> time of day, <c>{d:two hours}</c> duration, <c>{n:second}</c> ordinal, <c>{q:12 people}</c> count,
/// <c>{k:12 people}</c> count of the killed, <c>{i:…}</c> of the injured.
/// </summary>
internal sealed class MarkedArticle
{
    private readonly StringBuilder text = new();
    private readonly List<(char Kind, int Link, TextSpan Span)> marks = [];

    private MarkedArticle(string marked)
    {
        for (int i = 0; i < marked.Length; i++)
        {
            int colon = marked[i] == '{' ? marked.IndexOf(':', i) : -1;
            if (colon < 0)
            {
                text.Append(marked[i]);
                continue;
            }

            int close = marked.IndexOf('}', colon);
            string label = marked[(i + 1)..colon];
            int start = text.Length;
            text.Append(marked, colon + 1, close - colon - 1);
            marks.Add((label[0], label.Length > 1 ? int.Parse(label[1..], CultureInfo.InvariantCulture) : 0, new(start, text.Length)));
            i = close;
        }
    }

    public static ExtractedArticle Extract(string marked)
    {
        var article = new MarkedArticle(marked);
        AnalyzedText analysed = TextAnalyzer.Default.Analyze(article.text.ToString());
        return new EventsExtractor().Extract(new(analysed, KnowledgeBase.Default), article.Build(analysed));
    }

    /// <summary>Every event on a line, with what the text says of it.</summary>
    public static string Summary(string marked)
    {
        ExtractedArticle found = Extract(marked);
        return string.Join("\n", found.Events.Select(mention => Line(found, mention)));
    }

    private static string Line(ExtractedArticle found, EventMention mention)
    {
        var parts = new List<string> { mention.Type };
        parts.AddRange(mention.Participants.Select(participant => participant.Role + "=" + found.Entities[participant.Entity].Name).Order(StringComparer.Ordinal));
        Slot("time", mention.Time, index => found.Times[index].Span);
        Slot("clock", mention.TimeOfDay, index => found.Times[index].Span);
        Slot("lasting", mention.Duration, index => found.Times[index].Span);
        parts.AddRange(mention.Places.Select(place => "at=" + found.TextOf(found.Names[place].Span)));
        Slot("ordinal", mention.Ordinal, index => found.Quantities[index].Span);
        parts.AddRange(mention.Quantities.Select(quantity => "count=" + found.TextOf(found.Quantities[quantity].Span)));
        if (mention.Polarity == Polarity.Negative)
        {
            parts.Add("not");
        }

        if (mention.Modality != Modality.Asserted)
        {
            parts.Add(mention.Modality.ToString().ToLowerInvariant());
        }

        parts.AddRange(mention.SimultaneousWith.Select(other => "while=" + found.Events[other].Type));
        if (mention.Antecedent >= 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"antecedent={mention.Antecedent}"));
        }

        return string.Join(" ", parts);

        void Slot(string name, int index, Func<int, TextSpan> span)
        {
            if (index >= 0)
            {
                parts.Add(name + "=" + found.TextOf(span(index)));
            }
        }
    }

    private ExtractedArticle Build(AnalyzedText analysed)
    {
        string plain = text.ToString();
        var names = ImmutableArray.CreateBuilder<NameMention>();
        var entities = ImmutableArray.CreateBuilder<LocalEntity>();
        var times = ImmutableArray.CreateBuilder<TimexMention>();
        var quantities = ImmutableArray.CreateBuilder<QuantityMention>();
        foreach ((char kind, int link, TextSpan span) in marks)
        {
            int sentence = analysed.SentenceOf[analysed.TokenAt(span.Start)];
            switch (kind)
            {
                case 'p' or 'o' or 'l' or 'g':
                    names.Add(Name(kind, link, span, sentence, entities));
                    break;
                case 't' or 'c' or 'd':
                    times.Add(new(span, sentence, Time(kind, span.Slice(plain))) { Weekday = Enum.TryParse(span.Slice(plain), out DayOfWeek day) ? day : null });
                    break;
                default:
                    quantities.Add(new(span, sentence, new(kind == 'n' ? QuantityKind.Ordinal : QuantityKind.Count, Bounds.Exactly(2), ""))
                    {
                        Role = kind == 'k' ? "killed" : kind == 'i' ? "injured" : null,
                    });
                    break;
            }
        }

        return new(new("test", plain), default)
        {
            Sentences = [.. analysed.Sentences.Select(analysed.SpanOf)],
            Names = names.ToImmutable(),
            Entities = entities.ToImmutable(),
            Times = times.ToImmutable(),
            Quantities = quantities.ToImmutable(),
        };
    }

    private NameMention Name(char kind, int link, TextSpan span, int sentence, ImmutableArray<LocalEntity>.Builder entities)
    {
        EntityKind entityKind = kind switch { 'p' => EntityKind.Person, 'o' => EntityKind.Organisation, 'l' => EntityKind.Place, _ => EntityKind.Group };
        string name = text.ToString(span.Start, span.Length);
        int entity = link - 1;
        if (entity < 0)
        {
            int[] persons = [.. entities.Where(known => known.Kind == EntityKind.Person).Take(2).Select(known => known.Id)];
            entity = entities.Count;
            entities.Add(new(entity, entityKind, name) { Key = name, Members = kind == 'g' ? [.. persons] : [] });
        }

        NameForm form = char.IsLower(name[0]) || name is "He" or "She" or "They" or "His" or "Her" ? name.Length <= 5 ? NameForm.Pronoun : NameForm.Description : NameForm.Name;
        return new(span, sentence, entityKind, form) { Entity = entity };
    }

    private static Timex Time(char kind, string words) => kind switch
    {
        'd' => new() { Type = TimexType.Duration, Value = "PT2H", Length = Bounds.Exactly(7200) },
        'c' => new() { Type = TimexType.Time, Value = "T15:00", TimeOfDay = new TimeOnly(15, 0), Granularity = TimeGranularity.Minute },
        _ => new() { Type = TimexType.Date, Value = words, Date = new(2025, 3, 18) },
    };
}
