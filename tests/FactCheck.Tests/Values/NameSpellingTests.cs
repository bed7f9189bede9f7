using FactCheck.Values;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Values;

public sealed class NameSpellingTests
{
    [TestCase("Élysée", "elysee")]
    [TestCase("Gdańsk", "gdansk")]
    [TestCase("Erdoğan", "erdogan")]
    [TestCase("İstanbul", "istanbul")]
    [TestCase("Đoković", "dokovic")]
    [TestCase("Weiß", "weiss")]
    [TestCase("O’Brien", "o'brien")]
    [TestCase("Nguyễn", "nguyen")]
    public void Fold_AccentsAndCase_Disappear(string name, string expected) => NameSpelling.Fold(name).Should().Be(expected);

    [TestCase("Zelensky", "Zelenskyy")]
    [TestCase("Zelensky", "Zelenskiy")]
    [TestCase("Sergei", "Sergey")]
    [TestCase("Yevgeny", "Evgeny")]
    [TestCase("Dmitry", "Dmitri")]
    [TestCase("Khodorkovsky", "Hodorkovskiy")]
    [TestCase("Romanov", "Romanoff")]
    [TestCase("Müller", "Muller")]
    public void AreTransliterations_VariantsOfOneName_AreKnown(string left, string right) => NameSpelling.AreTransliterations(left, right).Should().BeTrue();

    [TestCase("Smith", "Smyth", true)]
    [TestCase("Zelensky", "Zelesnky", false)]
    [TestCase("Putin", "Rutin", false)]
    public void AreTransliterations_OtherNames_AreNot(string left, string right, bool expected) => NameSpelling.AreTransliterations(left, right).Should().Be(expected);

    [TestCase("Zelensky", "Zelesnky", true)]
    [TestCase("Gonzales", "Gonzalez", true)]
    [TestCase("Zelensky", "Zelenskyy", false)]
    [TestCase("Lee", "Leo", false)]
    [TestCase("Putin", "Rutin", false)]
    [TestCase("Anderson", "Henderson", false)]
    public void IsMisspelling_OneSlip_IsTold(string left, string right, bool expected) => NameSpelling.IsMisspelling(left, right).Should().Be(expected);

    [TestCase("kitten", "sitting", 3, 3)]
    [TestCase("ab", "ba", 2, 1)]
    [TestCase("kitten", "sitting", 1, 2)]
    [TestCase("", "abc", 5, 3)]
    public void EditDistance_Words_Counts(string left, string right, int limit, int expected) => NameSpelling.EditDistance(left, right, limit).Should().Be(expected);

    [Test]
    public void Fold_Twice_IsFoldOnce() => Prop.ForAll<NonNull<string>>(
        text => string.Equals(NameSpelling.Fold(NameSpelling.Fold(text.Get)), NameSpelling.Fold(text.Get), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Test]
    public void TransliterationKey_CaseAndAccents_DoNotMatter() => Prop.ForAll<NonNull<string>>(
        text => string.Equals(NameSpelling.TransliterationKey(text.Get), NameSpelling.TransliterationKey(NameSpelling.Fold(text.Get)), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Test]
    public void EditDistance_IsSymmetricAndBounded() => Prop.ForAll<NonNull<string>, NonNull<string>>((left, right) =>
    {
        int distance = NameSpelling.EditDistance(left.Get, right.Get, 3);
        return distance == NameSpelling.EditDistance(right.Get, left.Get, 3) && distance <= 4 && (distance == 0) == string.Equals(left.Get, right.Get, StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();
}
