using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction.Times;
using FactCheck.Language;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

/// <summary>Each entry of the word lists takes part in some expression.</summary>
public sealed class TimesLexiconTests
{
    [Test]
    public void Words_EachEntry_IsReadAsItsKind()
    {
        LexiconTable table = LexiconTable.Load(TimeWords.Path);
        foreach (string key in table.Keys)
        {
            table.TryGetRow(key, out ImmutableArray<string> columns);
            string word = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key);
            string? text = columns[0] switch
            {
                "month" or "month-short" or "month-dotted" => $"They met on {word} 17, 2024.",
                "weekday" or "weekday-short" or "weekday-dotted" => $"They met on {word}, March 18.",
                "weekdays" => $"They meet {word}.",
                "unit" or "units" => $"It lasted {(columns[0] is "unit" ? "one" : "ten")} {(key is "weekend" or "weekends" ? "days over the weekend" : key)} in all.",
                "number" or "tens" => $"It lasted {key} days.",
                "scale" => $"It lasted a {key} days.",
                "ordinal" => $"They lived in the {key} century.",
                "season" => $"They met last {key}.",
                "part" => $"They met on Monday {key}.",
                "parts" or "day-word" => $"They met on three {key} and {key}.",
                "decade-word" => $"They met in the {key}.",
                "step" => $"They met the {key} week or {key} week or the {key} two weeks.",
                "clock-word" => $"They met at {key}.",
                "meridiem" => $"They met at 5 {key} in Rome.",
                "set" => $"They meet {key}.",
                "each" => $"They meet {key} day.",
                "times" => $"They meet {key} a day.",
                "mod" => key is "middle" ? "They met in the middle of March." : $"They met {key} this month.",
                "mod-noun" => $"They met at the {key} of March.",
                "clock" => $"They met at ten {key}.",
                "quarter-code" or "half-code" => $"Sales fell in {key.ToUpperInvariant()} 2023.",
                "fiscal" => $"They met in {key} year 2023.",
                _ => null,
            };
            text.Should().NotBeNull("the kind {0} of '{1}' is known", columns[0], key);
            if (columns[0] is not "parts" && key is not "weekends")
            {
                TimesFixture.Extract(text!, "2025-03-19").Times.Should().NotBeEmpty("'{0}' is a word of time in: {1}", key, text);
            }
        }
    }

    [Test]
    public void Modifiers_EachEntry_IsTheModifierItNames()
    {
        TimesFixture.At("They met in [|early March|].", "2025-03-19").Timex.Mod.Should().Be(TimexMod.Start);
        TimesFixture.At("They met in [|late February|].", "2025-03-19").Timex.Mod.Should().Be(TimexMod.End);
        TimesFixture.At("They met in [|mid-February|].", "2025-03-19").Timex.Mod.Should().Be(TimexMod.Mid);
        TimesFixture.At("They met at [|the end of 2023|].", "2025-03-19").Timex.Mod.Should().Be(TimexMod.End);
    }

    [Test]
    public void Hedges_EachEntry_MovesTheBounds()
    {
        LexiconTable table = LexiconTable.Load(TimeWords.HedgesPath);
        foreach (string key in table.Keys)
        {
            table.TryGet(key, out string? name);
            Bounds? length = TimesFixture.At($"It lasted [|{key} two hours|].", null).Timex.Length;
            length!.Value.Hedge.ToString().Should().Be(name, "'{0}' hedges", key);
            length.Value.Nominal.Should().Be(7200);
        }
    }

    [Test]
    public void References_EachEntry_IsReadAsItsValue()
    {
        LexiconTable table = LexiconTable.Load(TimeWords.ReferencesPath);
        foreach (string key in table.Keys)
        {
            table.TryGet(key, out string? value);
            string text = key is "current" or "recent" or "future" ? $"A {key} deal." : $"It was closed {key}, they said.";
            TimesFixture.Extract(text, null).Times.Select(time => time.Timex.Value).Should().Contain(value, "'{0}' stands in: {1}", key, text);
        }
    }

    [Test]
    public void Holidays_EachEntry_IsReadAsADay()
    {
        LexiconTable table = LexiconTable.Load(TimeWords.HolidaysPath);
        foreach (string key in table.Keys)
        {
            string name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key).Replace(" '", "'", StringComparison.Ordinal).Replace("'S", "'s", StringComparison.Ordinal);
            TimesFixture.Extract($"They met on {name} 2024.", null).Times.Should().ContainSingle("'{0}' is a named day", name).Which.Timex.Value.Should().StartWith("2024-");
        }
    }

    [Test]
    public void Zones_EachEntry_HasAnOffset()
    {
        LexiconTable table = LexiconTable.Load("Extraction/Times/zones.lexicon");
        foreach (string key in table.Keys)
        {
            bool code = key.Length <= 4 && !key.Contains(' ', StringComparison.Ordinal);
            string zone = code ? key.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key);
            TimesFixture.Extract($"They met at 21:55 {zone} time on March 3, 2025.", null).Times.Should().ContainSingle().Which.Timex.Offset.Should().NotBeNull("'{0}' is a zone", key);
        }
    }
}
