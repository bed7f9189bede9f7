using FactCheck.Extraction;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Names;

public sealed class NamesExtractorTests
{
    // A line of news; after the bar the names in it: P person, O organisation, L place.
    [TestCase("Talks between Ursula von der Leyen and Abdel Fattah el-Sisi ended early.", "P:Ursula von der Leyen|P:Abdel Fattah el-Sisi")]
    [TestCase("Sen. Bob Smith and Mr. Jones left together.", "P:Bob Smith|P:Jones")]
    [TestCase("The award went to T.J. Ward and Martin Luther King Jr. last year.", "P:T.J. Ward|P:Martin Luther King Jr.")]
    [TestCase("Police in Austin, Texas, arrested Kevin O'Brien on Monday.", "L:Austin|L:Texas|P:Kevin O'Brien")]
    [TestCase("The shooting happened at 438 E. Main Street in Dayton, Ohio.", "L:438 E. Main Street|L:Dayton|L:Ohio")]
    [TestCase("Officers were called to the 2900 block of Oak Ave shortly after noon.", "L:2900 block of Oak Ave")]
    [TestCase("The Institute for the Study of War mapped the front.", "O:Institute for the Study of War")]
    [TestCase("She spoke at the Royal Danish Military Academy in Copenhagen.", "O:Royal Danish Military Academy|L:Copenhagen")]
    [TestCase("The Houston Police Department asked the FBI for help.", "O:Houston Police Department|O:FBI")]
    [TestCase("NATO and the European Union agreed with the UN.", "O:NATO|O:European Union|O:UN")]
    [TestCase("The Kremlin denied it; the White House said nothing.", "O:Kremlin|O:White House")]
    [TestCase("The trial of Rebecca Thornwood opens in Leeds on Tuesday.", "P:Rebecca Thornwood|L:Leeds")]
    [TestCase("Dr. Anita Desrosiers heads the University of Minnesota.", "P:Anita Desrosiers|O:University of Minnesota")]
    [TestCase("Secretary of State Marco Rubio flew to Jeddah.", "P:Marco Rubio|L:Jeddah")]
    [TestCase("Prime Minister Keir Starmer met President Emmanuel Macron.", "P:Keir Starmer|P:Emmanuel Macron")]
    [TestCase("Xi Jinping will visit Hanoi in June.", "P:Xi Jinping|L:Hanoi")]
    [TestCase("Kim Jong-un watched the launch near Pyongyang.", "P:Kim Jong-un|L:Pyongyang")]
    [TestCase("The Department of Health and Human Services issued a warning.", "O:Department of Health and Human Services")]
    [TestCase("The Bank of England left rates unchanged.", "O:Bank of England")]
    [TestCase("Students at Lincoln High School walked out.", "O:Lincoln High School")]
    [TestCase("She was flown to St. Mary's Hospital in Duluth, Minn., on Friday.", "O:St. Mary's Hospital|L:Duluth|L:Minn.")]
    [TestCase("The Harris County Sheriff's Office released a photo.", "O:Harris County Sheriff's Office")]
    [TestCase("Deputies searched Travis County for two days.", "L:Travis County")]
    [TestCase("The boat sank off Cape Cod.", "L:Cape Cod")]
    [TestCase("Flooding closed Interstate roads across northern Italy.", "L:Italy")]
    [TestCase("He was born in South Korea and raised in the United States.", "L:South Korea|L:United States")]
    [TestCase("Troops crossed the Black Sea at night.", "L:Black Sea")]
    [TestCase("The water stopped in Upper Drosby, where nobody slept. Upper Drosby is old.", "L:Upper Drosby|L:Upper Drosby")]
    [TestCase("The dam above Wrexholme gave way at dawn.", "L:Wrexholme")]
    [TestCase("She came from the village of Upper Drosby.", "L:Upper Drosby")]
    [TestCase("He believed in Mervyn Drosby, who smiled.", "P:Mervyn Drosby")]
    [TestCase("A coalition of the willing met in Lisbon.", "O:coalition of the willing|L:Lisbon")]
    [TestCase("The fire spread along Maple Street.", "L:Maple Street")]
    [TestCase("Shots were fired in the 1200 block of West 47th Street.", "L:1200 block of West 47th Street")]
    [TestCase("A crash closed Oak Hill Avenue near Tulsa, Oklahoma.", "L:Oak Hill Avenue|L:Tulsa|L:Oklahoma")]
    [TestCase("The Supreme Court will hear the case in October.", "O:Supreme Court")]
    [TestCase("Reuters and the Associated Press reported the deal.", "O:Reuters|O:Associated Press")]
    [TestCase("The World Health Organization praised Rwanda.", "O:World Health Organization|L:Rwanda")]
    [TestCase("ICE agents and the FBI raided the plant.", "O:ICE|O:FBI")]
    [TestCase("The Labour Party won in Wales.", "O:Labour Party|L:Wales")]
    [TestCase("Goldman Sachs cut its forecast for Apple.", "O:Goldman Sachs|O:Apple")]
    [TestCase("Chicago police spokesman Ron Kowalczyk gave no details.", "L:Chicago|P:Ron Kowalczyk")]
    [TestCase("Juan Carlos de la Cruz was named coach.", "P:Juan Carlos de la Cruz")]
    [TestCase("Recep Tayyip Erdoğan spoke in Ankara.", "P:Recep Tayyip Erdoğan|L:Ankara")]
    [TestCase("Ludwig van Beethoven never saw Boston.", "P:Ludwig van Beethoven|L:Boston")]
    [TestCase("Mary-Kate Halloran and Jean-Luc Pelletier share the prize.", "P:Mary-Kate Halloran|P:Jean-Luc Pelletier")]
    [TestCase("J.D. Vance greeted Sgt. Mike Ellison.", "P:J.D. Vance|P:Mike Ellison")]
    [TestCase("Police said Deshawn Parks, 19, was hit twice.", "P:Deshawn Parks")]
    [TestCase("Aisha al-Hashimi lives in Basra.", "P:Aisha al-Hashimi|L:Basra")]
    [TestCase("Downing Street and the Pentagon declined to comment.", "O:Downing Street|O:Pentagon")]
    [TestCase("The parade in New Orleans drew thousands.", "L:New Orleans")]
    [TestCase("Officials in Washington met envoys from Kyiv and Moscow.", "L:Washington|L:Kyiv|L:Moscow")]
    [TestCase("Ukraine and Georgia signed the treaty in Tbilisi.", "L:Ukraine|L:Georgia|L:Tbilisi")]
    [TestCase("The U.S. and the U.K. disagreed.", "L:U.S.|L:U.K.")]
    [TestCase("Sen. Elizabeth Warren and Rep. Jim Jordan clashed.", "P:Elizabeth Warren|P:Jim Jordan")]
    [TestCase("Nobody was hurt on Monday.", "")]
    [TestCase("However, the talks will go on in April.", "")]
    [TestCase("The company said it would hire 200 people by Christmas.", "")]
    [TestCase("She speaks French and German.", "")]
    [TestCase("Hundreds of protesters marched on Saturday.", "")]
    [TestCase("Two men were shot outside a bar.", "")]
    [TestCase("He said the CEO would get a new TV.", "")]
    [TestCase("The American team beat the Dutch side.", "")]
    [TestCase("I think we will win, and I told them so.", "")]
    [TestCase("At 9 p.m. EST the doors opened.", "")]
    [TestCase("Why was it closed? Nobody knows.", "")]
    [TestCase("Meanwhile, firefighters worked through the night.", "")]
    [TestCase("Witnesses heard an explosion before dawn.", "")]
    [TestCase("The Vietnam War ended long ago.", "")]
    [TestCase("The Paris Agreement was signed in spring.", "")]
    [TestCase("Buy one of our T-shirts on Black Friday.", "")]
    [TestCase("The suspect drove an F-150 and carried an AK-47.", "")]
    [TestCase("April was colder than March.", "")]
    [TestCase("Republican lawmakers opposed the bill.", "")]
    [TestCase("\"Thank you,\" she said. \"God bless you.\"", "")]
    [TestCase("Yesterday the weather was fine.", "")]
    [TestCase("Russian troops left the Ukrainian town in March.", "")]
    public void Names_InSentence_AreFound(string text, string expected) =>
        string.Join('|', NamesOf.In(text)).Should().Be(expected);

    [TestCase("Mayor Quits After Row Over Budget\nMayor Lena Forsgren quit on Monday.", "P:Lena Forsgren")]
    [TestCase("Forsgren Leaves Office In Shock Move\nMayor Lena Forsgren quit on Monday.", "P:Forsgren|P:Lena Forsgren")]
    [TestCase("FORSGREN TELLS US WHY SHE QUIT\nMayor Lena Forsgren quit on Monday.", "P:FORSGREN|P:Lena Forsgren")]
    [TestCase("Storm Hits Coast Of Portugal Late Sunday\nIt was a bad night.", "L:Portugal")]
    public void Headline_InCapitals_NeedsSupportFromBodyOrLists(string text, string expected) =>
        string.Join('|', NamesOf.In(text)).Should().Be(expected);

    [TestCase("Jackson lies on the Pearl River.", "Jackson", EntityKind.Place)]
    [TestCase("Emma Jackson spoke first. Jackson said she was glad.", "Jackson", EntityKind.Person)]
    [TestCase("She moved to Austin. Many in Austin agree.", "Austin", EntityKind.Place)]
    [TestCase("Coach Steve Austin resigned. Austin said he was tired.", "Austin", EntityKind.Person)]
    public void Name_OfPersonAndPlace_FollowsTheArticle(string text, string words, EntityKind kind) =>
        NamesOf.EntityOf(NamesOf.Article(text), words)!.Kind.Should().Be(kind);

    [Test]
    public void Surname_AfterFullName_IsTheSamePerson()
    {
        ExtractedArticle found = NamesOf.Article("Mayor Dolores Quintana opened the bridge. Quintana thanked the crew, and Mr. Hale thanked Quintana.");

        LocalEntity? full = NamesOf.EntityOf(found, "Dolores Quintana");
        NamesOf.EntityOf(found, "Quintana").Should().Be(full);
        NamesOf.EntityOf(found, "Hale").Should().NotBe(full);
    }

    [Test]
    public void Spellings_OfOneSurname_AreOnePerson()
    {
        ExtractedArticle found = NamesOf.Article("Volodymyr Zelensky spoke first. Zelenskyy then left, and Zelenskiy did not return.");

        NamesOf.EntityOf(found, "Zelenskyy").Should().Be(NamesOf.EntityOf(found, "Volodymyr Zelensky"));
        NamesOf.EntityOf(found, "Zelenskiy").Should().Be(NamesOf.EntityOf(found, "Volodymyr Zelensky"));
    }

    [Test]
    public void Spans_OfAnyText_SliceToTheirEntity()
    {
        Prop.ForAll<string>(text =>
        {
            ExtractedArticle found = NamesOf.Article(text ?? "");
            foreach (NameMention mention in found.Names)
            {
                found.TextOf(mention.Span).Should().NotBeEmpty();
                mention.Entity.Should().BeInRange(-1, found.Entities.Length - 1);
            }
        }).QuickCheckThrowOnFailure();
    }
}
