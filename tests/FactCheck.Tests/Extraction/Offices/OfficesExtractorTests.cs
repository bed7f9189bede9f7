using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Offices;
using FactCheck.Language;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Offices;

public sealed class OfficesExtractorTests
{
    // Titles in front of a name.
    [TestCase("US President {Donald Trump} arrived.", "Donald Trump current us-president")]
    [TestCase("U.S. President {Donald Trump} arrived.", "Donald Trump current us-president")]
    [TestCase("The former U.S. President {Donald Trump} arrived.", "Donald Trump former us-president")]
    [TestCase("They met US ex-president {Bill Clinton} there.", "Bill Clinton former us-president")]
    [TestCase("NATO Secretary-General {Jens Stoltenberg} spoke.", "Jens Stoltenberg current nato-secretary-general")]
    [TestCase("NATO chief {Mark Rutte} spoke.", "Mark Rutte current nato-secretary-general")]
    [TestCase("Nato secretary general {Mark Rutte} spoke.", "Mark Rutte current nato-secretary-general")]
    [TestCase("Then-Prime Minister {Boris Johnson} resigned.", "Boris Johnson current uk-prime-minister outside")]
    [TestCase("The then British prime minister {Boris Johnson} resigned.", "Boris Johnson current uk-prime-minister outside")]
    [TestCase("Acting national security adviser {Marco Rubio} spoke.", "Marco Rubio acting us-national-security-adviser")]
    [TestCase("Acting US national security adviser {Marco Rubio} spoke.", "Marco Rubio acting us-national-security-adviser")]
    [TestCase("President-elect {Donald Trump} spoke.", "Donald Trump elect us-president")]
    [TestCase("Outgoing German Chancellor {Olaf Scholz} spoke.", "Olaf Scholz current germany-chancellor outside")]
    [TestCase("German Chancellor {Friedrich Merz} spoke.", "Friedrich Merz current germany-chancellor")]
    [TestCase("Former President {Trump} spoke.", "Trump former us-president")]
    [TestCase("President {Trump} spoke.", "Trump current us-president")]
    [TestCase("President {Putin} spoke.", "Putin current russia-president")]
    [TestCase("Secretary of State {Marco Rubio} spoke.", "Marco Rubio current us-secretary-of-state")]
    [TestCase("Secretary of State {Ruth Roe} of Ohio spoke.", "Ruth Roe current -")]
    [TestCase("Kansas Secretary of State {Ruth Roe} spoke.", "Ruth Roe current -")]
    [TestCase("Assistant Secretary of State {Ruth Roe} spoke.", "Ruth Roe current -")]
    [TestCase("Kremlin spokesman {Dmitry Peskov} spoke.", "Dmitry Peskov current -")]
    [TestCase("According to Russian spokesperson {Dmitry Peskov}, nothing changed.", "Dmitry Peskov current -")]
    [TestCase("Ukrainian President {Volodymyr Zelenskyy} spoke.", "Volodymyr Zelenskyy current ukraine-president")]
    [TestCase("Ukrainian Foreign Minister {Andrii Sybiha} spoke.", "Andrii Sybiha current ukraine-foreign-minister")]
    [TestCase("EU foreign policy chief {Kaja Kallas} spoke.", "Kaja Kallas current eu-high-representative")]
    [TestCase("European Commission President {Ursula von der Leyen} spoke.", "Ursula von der Leyen current eu-commission-president")]
    [TestCase("South Korean President {Lee Jae-myung} spoke.", "Lee Jae-myung current south-korea-president")]
    [TestCase("Prime Minister {Keir Starmer} spoke.", "Keir Starmer current uk-prime-minister")]
    [TestCase("House Speaker {Mike Johnson} spoke.", "Mike Johnson current us-house-speaker")]
    [TestCase("Pope {Leo XIV} spoke.", "Leo XIV current holy-see-pope")]
    [TestCase("ECB President {Christine Lagarde} spoke.", "Christine Lagarde current ecb-president")]
    [TestCase("Federal Reserve Chair {Jerome Powell} spoke.", "Jerome Powell current us-fed-chair")]
    [TestCase("Fed chair {Jerome Powell} spoke.", "Jerome Powell current us-fed-chair")]
    [TestCase("FBI Director {Kash Patel} spoke.", "Kash Patel current us-fbi-director")]
    [TestCase("Former Republican President {George W. Bush} spoke.", "George W. Bush former us-president")]
    [TestCase("Vice President {JD Vance} spoke.", "JD Vance current us-vice-president")]
    [TestCase("US Vice-President {JD Vance} spoke.", "JD Vance current us-vice-president")]
    [TestCase("Harvard President {Ann Able} spoke.", "Ann Able current -")]
    [TestCase("Senate President {Ann Able} spoke.", "Ann Able current -")]
    [TestCase("Presidents {Trump} and {Putin} spoke.", "Trump current us-president;Putin current russia-president")]
    [TestCase("Former Presidents {Bill Clinton}, {George W. Bush} and {Barack Obama} spoke.", "Bill Clinton former us-president;George W. Bush former us-president;Barack Obama former us-president")]
    [TestCase("In 2012, Secretary of State {Hillary Clinton} travelled.", "Hillary Clinton current us-secretary-of-state outside asof:2012")]
    [TestCase("Turkish leader {Recep Tayyip Erdogan} spoke.", "Recep Tayyip Erdogan current -")]
    [TestCase("Former {Trump} adviser spoke.", "")]
    [TestCase("“Whatever former President {Trump} says, it binds nobody,” he said.", "Trump former us-president")]
    [TestCase("It was that of Japan's former prime minister {Shigeru Ishiba}.", "Shigeru Ishiba former japan-prime-minister")]
    [TestCase("A spokesperson for President {Volodymyr Zelensky} spoke.", "Volodymyr Zelensky current ukraine-president")]
    [TestCase("German Chancellor {Olaf Scholz}, who had arrived early, called it good.", "Olaf Scholz current germany-chancellor")]
    [TestCase("He had met German Chancellor {Olaf Scholz}.", "Olaf Scholz current germany-chancellor outside")]
    [TestCase("Deputy Prime Minister {Ann Able} spoke.", "Ann Able current -")]

    // Appositions.
    [TestCase("He called the US president, {Donald Trump}, on Monday.", "Donald Trump current us-president")]
    [TestCase("{Donald Trump}, the US president, called.", "Donald Trump current us-president")]
    [TestCase("The president of the European Commission, {Ursula von der Leyen}, spoke.", "Ursula von der Leyen current eu-commission-president")]
    [TestCase("The president of the United States, {Donald Trump}, spoke.", "Donald Trump current us-president")]
    [TestCase("Ukraine's president, {Volodymyr Zelensky}, spoke.", "Volodymyr Zelensky current ukraine-president")]
    [TestCase("Ukraine’s president, {Volodymyr Zelensky}, spoke.", "Volodymyr Zelensky current ukraine-president")]
    [TestCase("Russia's deputy foreign minister, {Alexander Grushko}, spoke.", "Alexander Grushko current -")]
    [TestCase("{Trump}'s national security adviser, {Michael Waltz}, spoke.", "Michael Waltz current us-national-security-adviser")]
    [TestCase("{Jens Stoltenberg}, NATO's secretary general, spoke.", "Jens Stoltenberg current nato-secretary-general")]
    [TestCase("{Jens Stoltenberg}, the former NATO secretary general, spoke.", "Jens Stoltenberg former nato-secretary-general")]
    [TestCase("{Boris Johnson}, then prime minister, resigned.", "Boris Johnson current uk-prime-minister outside")]
    [TestCase("{Ann Able}, president of the Landville Club, spoke.", "Ann Able current -")]
    [TestCase("The mayor, {Ann Able}, spoke.", "Ann Able current -")]
    [TestCase("Talks between {Emmanuel Macron}, {Donald Trump}, the Russian president and the pope went on.", "")]
    [TestCase("He criticised the US president, {Nancy Pelosi}, and the press.", "")]
    [TestCase("He criticised the US president, {Nancy Pelosi} and the press.", "")]
    [TestCase("He met the Russian president, {Peskov} said.", "")]

    // Statements.
    [TestCase("{Keir Starmer} is the prime minister of Canada.", "Keir Starmer current canada-prime-minister")]
    [TestCase("{Keir Starmer} is currently the British prime minister.", "Keir Starmer current uk-prime-minister")]
    [TestCase("{Angela Merkel} was German chancellor in 2012.", "Angela Merkel current germany-chancellor outside asof:2012")]
    [TestCase("{Angela Merkel}, who was German chancellor in 2012, spoke.", "Angela Merkel current germany-chancellor outside asof:2012")]
    [TestCase("{Angela Merkel} is no longer German chancellor.", "Angela Merkel former germany-chancellor")]
    [TestCase("{Donald Trump} was sworn in as US president in 2017.", "Donald Trump current us-president outside asof:2017")]
    [TestCase("{Mark Rutte} succeeded {Jens Stoltenberg} as NATO secretary general in 2024.", "Mark Rutte current nato-secretary-general outside asof:2024;Jens Stoltenberg former nato-secretary-general outside asof:2024")]
    [TestCase("{Liz Truss} became British prime minister in 2022.", "Liz Truss current uk-prime-minister outside asof:2022")]
    [TestCase("{Liz Truss} resigned as prime minister in 2022.", "Liz Truss former uk-prime-minister outside asof:2022")]
    [TestCase("{Mark Carney} was appointed as prime minister of Canada.", "Mark Carney current canada-prime-minister outside")]
    [TestCase("{Mark Carney} will become prime minister of Canada.", "Mark Carney elect canada-prime-minister outside")]
    [TestCase("{Xi Jinping} remains China's president.", "Xi Jinping current china-president")]
    [TestCase("{Mark Rutte} has been secretary general of NATO since 2024.", "Mark Rutte current nato-secretary-general outside asof:2024")]
    [TestCase("A talk with {Trump} was US president material.", "")]
    [TestCase("{Lula} took office as president of Brazil in 2023.", "Lula current brazil-president outside asof:2023")]

    // Counterparts.
    [TestCase("US President {Donald Trump} called his Russian counterpart, {Vladimir Putin}.", "Donald Trump current us-president;Vladimir Putin current russia-president")]
    [TestCase("US Secretary of State {Marco Rubio} and his Russian counterpart {Sergei Lavrov} met.", "Marco Rubio current us-secretary-of-state;Sergei Lavrov current russia-foreign-minister")]

    [TestCase("US Defense Secretary {Pete Hegseth} and his Russian counterpart, {Andrei Belousov}, met.", "Pete Hegseth current us-secretary-of-defense;Andrei Belousov current russia-defense-minister")]
    [TestCase("US President {Donald Trump} and his Japanese counterpart, {Shigeru Ishiba}, met.", "Donald Trump current us-president;Shigeru Ishiba current japan-prime-minister")]

    // Administrations.
    [TestCase("The {Biden} administration said so.", "Biden current us-president administration")]
    [TestCase("The {Scholz} government said so.", "Scholz current germany-chancellor administration")]
    [TestCase("{Biden}'s administration said so.", "Biden current us-president administration")]
    [TestCase("The former {Trump} administration said so.", "Trump former us-president administration")]
    [TestCase("The incoming {Trump} administration said so.", "Trump elect us-president administration")]
    [TestCase("The {Obama} presidency is over.", "Obama current us-president administration")]
    [TestCase("The {Bush} and {Obama} administrations said so.", "Obama current us-president administration outside")]
    [TestCase("A {Biden} administration official said so.", "Biden current us-president administration outside")]
    [TestCase("Under the {Biden} administration it was so.", "Biden current us-president administration outside")]
    [TestCase("The {Biden} administration had imposed sanctions.", "Biden current us-president administration outside")]

    // Out of office.
    [TestCase("{Trump} is not currently in office, they said.", "Trump former -")]
    [TestCase("{Trump}, out of office since then, spoke.", "Trump former -")]
    [TestCase("{Trump}, who is no longer in power, spoke.", "Trump former -")]
    [TestCase("{Trump} no longer holds public office.", "Trump former -")]
    [TestCase("{Trump} holds no official position.", "Trump former -")]
    [TestCase("{Trump} holds no office today, yet he is heard.", "Trump former -")]
    [TestCase("{Trump} does not hold any office.", "Trump former -")]
    [TestCase("With {Trump} outside formal structures, it is hard.", "Trump former -")]
    [TestCase("{Trump}, currently outside government, spoke.", "Trump former -")]
    [TestCase("{Trump} outside official power is a risk.", "")]
    [TestCase("{Trump} stood outside government buildings.", "")]
    [TestCase("{Trump} walked out of the office.", "")]
    [TestCase("{Trump} holds no grudge.", "")]
    [TestCaseSource(typeof(OfficeCorpus), nameof(OfficeCorpus.Phrases))]
    public void Extract_Sentence_FindsWhoHoldsWhat(string marked, string expected)
    {
        ExtractedArticle article = BracedNames.Extract(marked);
        string.Join(';', article.Offices.Where(office => office.Pattern != OfficePattern.Reference).Select(office => Show(article, office))).Should().Be(expected);
    }

    [TestCaseSource(typeof(ReferenceCorpus), nameof(ReferenceCorpus.Phrases))]
    public void Extract_OfficeWithoutName_IsResolved(string marked, string expected)
    {
        ExtractedArticle article = BracedNames.Extract(marked);
        string.Join(';', article.Offices.Where(office => office.Pattern == OfficePattern.Reference).Select(office => $"{article.TextOf(office.Span)}={office.OfficeId}"))
            .Should().Be(expected);
    }

    [TestCase("German Chancellor {Olaf Scholz} will speak.", OfficeActivity.ActsNow)]
    [TestCase("German Chancellor {Olaf Scholz} says so.", OfficeActivity.ActsNow)]
    [TestCase("“No,” says German Chancellor {Olaf Scholz}.", OfficeActivity.ActsNow)]
    [TestCase("German Chancellor {Olaf Scholz} told them so.", OfficeActivity.Speaks)]
    [TestCase("“No,” said German Chancellor {Olaf Scholz}.", OfficeActivity.Speaks)]
    [TestCase("{Olaf Scholz}, the German chancellor, said so.", OfficeActivity.Speaks)]
    [TestCase("US President {Donald Trump} will sign the bill.", OfficeActivity.Governs)]
    [TestCase("US President {Donald Trump} is expected to veto the bill.", OfficeActivity.Governs)]
    [TestCase("The plan of German Chancellor {Olaf Scholz} is dead.", OfficeActivity.Untold)]
    [TestCase("German Chancellor {Helmut Kohl} was buried there.", OfficeActivity.Untold)]
    [TestCase("German Chancellor {Olaf Scholz} ate.", OfficeActivity.Untold)]
    [TestCase("In 2012, German Chancellor {Angela Merkel} met the pope.", OfficeActivity.ActedThen)]
    [TestCase("German Chancellor {Angela Merkel} met the pope in 2012.", OfficeActivity.ActedThen)]
    [TestCase("German Chancellor {Angela Merkel} met the pope who retired in 2013.", OfficeActivity.Untold)]
    public void Extract_Verb_TellsWhenTheHolderActs(string marked, OfficeActivity expected) =>
        BracedNames.Extract(marked).Offices.First(office => office.Pattern != OfficePattern.Reference).Activity.Should().Be(expected);

    [TestCase("US Secretary of State Antony Blinken spoke.", "us-secretary-of-state antony-blinken")]
    [TestCase("The late visit of US Secretary of State {Marco Rubio} was short.", "us-secretary-of-state marco-rubio")]
    public void Extract_HolderWhoseNameWasNotFound_IsKnownByTheTable(string marked, string expected)
    {
        OfficeMention office = BracedNames.Extract(marked).Offices.Should().ContainSingle().Subject;
        $"{office.OfficeId} {office.PersonId}".Should().Be(expected);
    }

    [TestCase("{US Secretary of State Antony Blinken} spoke.", "antony-blinken")]
    [TestCase("{Ex-President Donald Trump} spoke.", "donald-trump")]
    public void Extract_TitleTakenForPartOfTheName_IsParted(string marked, string person) =>
        BracedNames.Extract(marked).Offices.Should().ContainSingle().Which.PersonId.Should().Be(person);

    [TestCase("Prime Minister {May} spoke.", null)]
    [TestCase("Prime Minister {May} spoke in London.", "theresa-may")]
    [TestCase("British Prime Minister {May} spoke.", "theresa-may")]
    public void Extract_BareSurname_NeedsTheCountry(string marked, string? person) =>
        BracedNames.Extract(marked).Offices.First(office => office.Pattern == OfficePattern.Title).PersonId.Should().Be(person);

    [Test]
    public void Extract_Spans_SliceToWhatTheyShow()
    {
        ExtractedArticle article = BracedNames.Extract("Yesterday the former U.S. President {Donald Trump} met the president of the European Commission, {Ursula von der Leyen}.");
        article.Offices.Select(office => article.TextOf(office.Span)).Should().Equal(
            "former U.S. President Donald Trump", "president of the European Commission, Ursula von der Leyen");
        article.Offices.Select(office => article.TextOf(office.TitleSpan!.Value)).Should().Equal("former U.S. President", "president of the European Commission");
        article.Offices.Select(office => office.Title).Should().Equal("President", "president");
        article.Offices.Select(office => office.Organisation).Should().Equal("U.S.", "European Commission");
    }

    [TestCase("")]
    [TestCase("'s president of the of the , , president president-elect then- ex-")]
    [TestCase("{Trump}")]
    [TestCase("{Trump} is the")]
    [TestCase("President {Trump} and and , and")]
    [TestCase("counterpart {Trump} administration")]
    public void Extract_OddText_DoesNotThrow(string marked)
    {
        Action extract = () => BracedNames.Extract(marked);
        extract.Should().NotThrow();
    }

    [TestCase("A letter from {Donald Trump}\nAdministration officials said so.")]
    [TestCase("The new president\n{Donald Trump} spoke.")]
    [TestCase("The story of {Donald Trump}\nPresident from 2017 on.")]
    public void Extract_PersonOfAnotherLine_HoldsNothing(string marked) => BracedNames.Extract(marked).Offices.Should().BeEmpty();

    [Test]
    public void Extract_AnyWords_YieldsValidSpansAndIndexes()
    {
        string[] pieces =
        [
            "{Donald Trump}", "{Ann Able}", "the", "former", "acting", "US", "president", "president-elect", "ex-president", "prime", "minister", "of", "Germany", "'s", ",", ".", "and", "is", "was", "as",
            "succeeded", "administration", "counterpart", "not", "in", "office", "2012", "then", "(", ")", "“", "”", "\n", "first", "took", "over", "from", "Presidents",
        ];
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().Resize(60).ToArbitrary(), words => IsSound(BracedNames.Extract(string.Join(' ', words))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static bool IsSound(ExtractedArticle found)
    {
        foreach (OfficeMention office in found.Offices)
        {
            found.Sentences[office.Sentence].Contains(office.Span).Should().BeTrue();
            office.Span.Contains(office.TitleSpan!.Value).Should().BeTrue();
            (office.PersonSpan is null).Should().Be(office.Pattern == OfficePattern.Reference);
            (office.PersonSpan is null || office.Span.Contains(office.PersonSpan.Value)).Should().BeTrue();
            office.Person.Should().BeInRange(-1, found.Entities.Length - 1);

            // "Ann Able is not in office" names no title.
            (office.Title.Length == 0).Should().Be(office.Pattern == OfficePattern.OutOfOffice);
            found.TextOf(office.TitleSpan.Value).Contains(office.Title, StringComparison.Ordinal).Should().BeTrue();
        }

        return found.Offices.Select(office => office.Span).SequenceEqual(found.Offices.Select(office => office.Span).Order());
    }

    [Test]
    public void Extract_PresentStatement_SaysTheOfficeHolderOfTheTable() =>
        BracedNames.Extract("Prime Minister {Johnson} spoke in London.").Offices.Should().ContainSingle().Which.PersonId.Should().Be("boris-johnson");

    [TestCase("administration-members.lexicon")]
    [TestCase("administration-titles.lexicon")]
    [TestCase("governing-verbs.lexicon")]
    [TestCase("kinship.lexicon")]
    [TestCase("likenesses.lexicon")]
    [TestCase("ministries.lexicon")]
    [TestCase("remembrance.lexicon")]
    [TestCase("speech-verbs.lexicon")]
    [TestCase("urging-verbs.lexicon")]
    [TestCase("status.lexicon")]
    [TestCase("cues.lexicon")]
    public void Tables_Load_AndAreSorted(string file) =>
        Lexicon.Read("Extraction/Offices/" + file).Select(line => line.Entry).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [TestCase("adverbs.lexicon")]
    [TestCase("administrations.lexicon")]
    [TestCase("degree-words.lexicon")]
    [TestCase("equivalent-titles.lexicon")]
    [TestCase("formal-words.lexicon")]
    [TestCase("history.lexicon")]
    [TestCase("modifiers.lexicon")]
    [TestCase("neutral-adjectives.lexicon")]
    [TestCase("power-words.lexicon")]
    [TestCase("succession.lexicon")]
    [TestCase("titles.lexicon")]
    public void Lists_Load_AndAreSorted(string file) =>
        Lexicon.Read("Extraction/Offices/" + file).Select(line => line.Entry).Should().BeInAscendingOrder(StringComparer.Ordinal).And.NotBeEmpty();

    private static string Show(ExtractedArticle article, OfficeMention office)
    {
        string person = office.PersonSpan is { } span ? article.TextOf(span) : "?";
        string shown = $"{person} {office.Status.ToString().ToLowerInvariant()} {office.OfficeId ?? "-"}";
        shown += office.IsAdministration ? " administration" : "";
        return shown + (office.IsOutsidePresent ? " outside" : "") + (office.AsOf is { } time ? " asof:" + time.Value : "");
    }
}
