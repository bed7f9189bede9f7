using FactCheck.Language;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Quantities;

public sealed class QuantityLexiconTests
{
    private const string Folder = "Extraction/Quantities/";

    [Test]
    public void Hedges_EachPhrase_MovesTheBoundsOfACount()
    {
        LexiconTable hedges = LexiconTable.Load(Folder + "hedges.lexicon");
        foreach (string phrase in hedges.Keys)
        {
            hedges.TryGet(phrase, out string? name).Should().BeTrue();
            QuantityText.Extract($"There were {phrase} 30 trucks there.").Quantities.Should()
                .ContainSingle(phrase).Which.Quantity.Bounds.Hedge.Should().Be(Enum.Parse<Hedge>(name!), phrase);
        }
    }

    [Test]
    public void Roles_EachPhrase_IsUsedByItsGrammar()
    {
        LexiconTable roles = LexiconTable.Load(Folder + "roles.lexicon");
        foreach (string phrase in roles.Keys)
        {
            roles.TryGetRow(phrase, out var columns).Should().BeTrue();
            string sentence = columns[1][0] switch
            {
                'o' => $"It went on, {phrase} 30 people.",
                's' => $"There 30 people {phrase}.",
                'n' => phrase.EndsWith('s') ? $"There were 30 {phrase} there." : $"There was one {phrase} there.",
                _ => $"There 30 people were {phrase}.",
            };
            QuantityText.Extract(sentence).Quantities.Should().ContainSingle(phrase).Which.Role.Should().Be(columns[0], sentence);
        }
    }

    [Test]
    public void Currencies_EachSignAndName_GivesItsCode()
    {
        LexiconTable signs = LexiconTable.Load(Folder + "currency-signs.lexicon");
        foreach (string sign in signs.Keys)
        {
            signs.TryGet(sign, out string? code).Should().BeTrue();
            string written = sign.Length == 1 || sign[^1] == '$' ? sign.ToUpperInvariant() + "500" : sign.ToUpperInvariant() + " 500";
            QuantityText.Extract($"He paid {written} for it.").Quantities.Should().ContainSingle(sign).Which.Quantity.Unit.Should().Be(code, sign);
        }

        LexiconTable names = LexiconTable.Load(Folder + "currency-names.lexicon");
        foreach (string name in names.Keys)
        {
            names.TryGet(name, out string? code).Should().BeTrue();
            QuantityText.Extract($"He paid 50 million {name} for it.").Quantities.Should().ContainSingle(name).Which.Quantity.Unit.Should().Be(code, name);
        }
    }

    [Test]
    public void Units_EachName_GivesItsBaseUnit()
    {
        LexiconTable units = LexiconTable.Load(Folder + "units.lexicon");
        foreach (string name in units.Keys)
        {
            units.TryGet(name, out string? symbol).Should().BeTrue();
            string written = name.Length == 1 || name is "rad" ? "50" + name : "50 " + name;
            written = name is "c" or "f" ? written.ToUpperInvariant() : written;
            bool ambiguous = name is "g" or "k";
            if (!ambiguous)
            {
                QuantityText.Extract($"It was hot, {written}, they said.").Quantities.Should().ContainSingle(name).Which.Quantity.Unit.Should().Be(symbol, name);
            }
        }
    }

    [Test]
    public void Decades_EachWord_IsABandOfAges()
    {
        foreach (string word in LexiconTable.Load(Folder + "decades.lexicon").Keys)
        {
            QuantityText.Extract($"She is in her {word}.").Quantities.Should().ContainSingle(word).Which.Quantity.Kind.Should().Be(QuantityKind.Age);
        }
    }

    [Test]
    public void Phrases_ThatCountOrOrderNothing_GiveNoQuantity()
    {
        IEnumerable<string> phrases = [.. WordList.Load(Folder + "no-counts.lexicon").Entries, .. WordList.Load(Folder + "no-ordinals.lexicon").Entries];
        foreach (string phrase in phrases)
        {
            QuantityText.Of($"It was {phrase} again.").Should().BeEmpty(phrase);
        }
    }

    [Test]
    public void Containers_EachWord_AreCountedWithTheirContents()
    {
        foreach (string noun in WordList.Load(Folder + "containers.lexicon").Entries)
        {
            QuantityText.Extract($"They saw one {noun} of red paint.").Quantities.Should().ContainSingle(noun)
                .Which.Quantity.Unit.Should().Be(noun + " of red paint");
        }
    }

    [Test]
    public void PlayerPositions_EachWord_MakesABracketedNumberAShirtNumber()
    {
        foreach (string position in WordList.Load(Folder + "player-positions.lexicon").Entries)
        {
            QuantityText.Of($"The {position} Tom Hill (17) was there.").Should().BeEmpty(position);
        }
    }

    [Test]
    public void CompoundUnits_EachWord_IsCounted()
    {
        foreach (string unit in WordList.Load(Folder + "compound-units.lexicon").Entries)
        {
            QuantityText.Of($"A 30-{unit} thing.").Should().Contain($"30-{unit} = Count 30 {unit}");
        }
    }

    [Test]
    public void TimeUnits_EachWord_IsNoCount()
    {
        foreach (string unit in WordList.Load(Folder + "time-units.lexicon").Entries)
        {
            QuantityText.Of($"It took 30 {unit}s there.").Should().BeEmpty(unit);
        }
    }

    [Test]
    public void PersonNouns_EachWord_CanBeKilled()
    {
        foreach (string noun in WordList.Load(Folder + "person-nouns.lexicon").Entries)
        {
            QuantityText.Extract($"There one {noun} was killed.").Quantities.Should().ContainSingle(noun).Which.Role.Should().Be("killed", noun);
        }
    }

    [Test]
    public void Plurals_EachWord_CanBeCounted()
    {
        LexiconTable irregular = LexiconTable.Load(Folder + "irregular-plurals.lexicon");
        foreach (string plural in irregular.Keys)
        {
            irregular.TryGet(plural, out string? singular).Should().BeTrue();
            if (plural is not ("others" or "feet"))
            {
                QuantityText.Of($"They saw 30 {plural} there.").Should().Equal([$"30 {plural} = Count 30 {singular}"]);
            }
        }

        foreach (string noun in WordList.Load(Folder + "unchanged-plurals.lexicon").Entries)
        {
            QuantityText.Extract($"They saw 30 {noun} there.").Quantities.Should().ContainSingle(noun);
        }
    }

    [Test]
    public void Modifiers_EachWord_StandsBeforeTheNoun()
    {
        foreach (string word in WordList.Load(Folder + "modifiers.lexicon").Entries)
        {
            if (word is "additional" or "extra" or "further" or "other")
            {
                continue; // Who is counted on top of others is counted only with a role.
            }

            QuantityText.Of($"They saw 30 {word} houses there.").Should().Equal([$"30 {word} houses = Count 30 house"]);
        }
    }

    [Test]
    public void Contests_EachWord_MakesTwoNumbersAResult()
    {
        foreach (string word in LexiconTable.Load(Folder + "contests.lexicon").Keys)
        {
            QuantityText.Extract($"The {word} 34-6 there.").Quantities.Should().ContainSingle(word).Which.Quantity.Kind.Should().Be(QuantityKind.Score);
        }
    }

    [Test]
    public void FunctionWords_EachWord_EndsTheNounPhrase()
    {
        foreach (string word in WordList.Load(Folder + "function-words.lexicon").Entries)
        {
            QuantityText.Of($"They saw 30 houses {word} trees.").Should().NotContain(found => found.StartsWith($"30 houses {word}", StringComparison.Ordinal), word);
        }
    }

    [Test]
    public void NumberedNouns_EachWord_MakesTheNumberBehindItAName()
    {
        foreach (string noun in WordList.Load(Folder + "numbered-nouns.lexicon").Entries)
        {
            QuantityText.Of($"They saw the {noun} 12 trucks there.").Should().BeEmpty(noun);
        }
    }

    [Test]
    public void AngleAndWeatherWords_EachWord_TellsWhatDegreesMeasure()
    {
        foreach (string word in WordList.Load(Folder + "angle-words.lexicon").Entries)
        {
            QuantityText.Extract($"The {word} was 15 degrees.").Quantities.Should().ContainSingle(word).Which.Quantity.Unit.Should().Be("°", word);
        }

        foreach (string word in WordList.Load(Folder + "weather-words.lexicon").Entries)
        {
            QuantityText.Extract($"It was {word} at 15 degrees.").Quantities.Should().ContainSingle(word).Which.Quantity.Unit.Should().BeOneOf(["degree", "°C"], word);
        }
    }
}
