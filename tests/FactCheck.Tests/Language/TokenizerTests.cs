using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class TokenizerTests
{
    [TestCase("Keller's plan", "Keller 's plan")]
    [TestCase("Keller’s plan", "Keller ’s plan")]
    [TestCase("the Giants' win", "the Giants ' win")]
    [TestCase("We don't, can't and WON'T.", "We do n't , ca n't and WO N'T .")]
    [TestCase("They’ll say we’re late; I'd've gone", "They ’ll say we ’re late ; I 'd 've gone")]
    [TestCase("He cannot go", "He can not go")]
    [TestCase("We're gonna win. Gotta go, cannot", "We 're gon na win . Got ta go , can not")]
    [TestCase("O'Brien met D’Arcy at nine o'clock", "O'Brien met D’Arcy at nine o'clock")]
    [TestCase("a 30-day truce", "a 30-day truce")]
    [TestCase("the U.S.-led force in the U.S. today", "the U.S.-led force in the U.S. today")]
    [TestCase("at 9 a.m. and 10:30 p.m.", "at 9 a.m. and 10:30 p.m.")]
    [TestCase("Mr. Lund and Gov. Dahl met Sgt. Moe.", "Mr. Lund and Gov. Dahl met Sgt. Moe .")]
    [TestCase("on Oct. 3", "on Oct. 3")]
    [TestCase("No. 5 said no.", "No. 5 said no .")]
    [TestCase("It cost $1.2 million, or US$4.6bn", "It cost $ 1.2 million , or US$ 4.6bn")]
    [TestCase("up 12% to 1,200", "up 12 % to 1,200")]
    [TestCase("Rs 1,00,000, 2,3", "Rs 1,00,000 , 2 , 3")]
    [TestCase("won 34-6 at 12:40", "won 34-6 at 12:40")]
    [TestCase("March 17–18", "March 17 – 18")]
    [TestCase("3/17/2025 or 2025-03-17", "3/17/2025 or 2025-03-17")]
    [TestCase("the 1990s, the '90s and 18th", "the 1990s , the '90s and 18th")]
    [TestCase("AT&T and R&D", "AT&T and R&D")]
    [TestCase("OSLO—President Lund", "OSLO — President Lund")]
    [TestCase("OSLO -- President Lund", "OSLO -- President Lund")]
    [TestCase("T.J. Ward and J. Lund and J.Lund", "T.J. Ward and J. Lund and J. Lund")]
    [TestCase("\"Go,\" she said", "\" Go , \" she said")]
    [TestCase("“Go!” she said…", "“ Go ! ” she said …")]
    [TestCase("Well... What?!", "Well ... What ?!")]
    [TestCase("See https://example.com/a?b=c. Mail me@example.org, #OsloNow @desk", "See https://example.com/a?b=c . Mail me@example.org , #OsloNow @desk")]
    [TestCase("visit example.com today", "visit example.com today")]
    [TestCase("over the conflict.You know", "over the conflict . You know")]
    [TestCase("Dr. Moe, Ph.D., of Acme Inc.", "Dr. Moe , Ph.D. , of Acme Inc.")]
    [TestCase("a .38-caliber gun", "a .38-caliber gun")]
    [TestCase("(24/7) [sic]", "( 24/7 ) [ sic ]")]
    [TestCase("and/or", "and / or")]
    [TestCase("the 1000's", "the 1000 's")]
    [TestCase("Pontiac, Ill. — felt ill.", "Pontiac , Ill. — felt ill .")]
    [TestCase("Plan B. The end", "Plan B . The end")]
    [TestCase("naïve Zelenskyy São", "naïve Zelenskyy São")]
    [TestCase("", "")]
    public void Tokenizer_Text_CutsAsTheTreebanksDo(string text, string expected) => Analysis.Tokens(text).Should().Be(expected);

    [Test]
    public void Lower_TypographicApostrophe_IsStraight() =>
        FactCheck.Language.TextAnalyzer.Default.Analyze("Lund’s WON’T").Lower.Should().Equal("lund", "'s", "wo", "n't");

    [Test]
    public void Tokenizer_EndlessWord_IsCut() =>
        FactCheck.Language.TextAnalyzer.Default.Analyze(new string('a', 3000)).Spans.Should().OnlyContain(span => span.Length <= 1024);
}
