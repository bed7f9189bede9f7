using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class PairModelFileTests
{
    private static byte[] Bytes(StatementPairModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    [Test]
    public void Load_SavedModel_IsTheSameModel()
    {
        byte[] bytes = Bytes(StatementPairModel.Default);
        StatementPairModel loaded = StatementPairModel.Load(new MemoryStream(bytes));

        Bytes(loaded).Should().Equal(bytes);
        loaded.Card.Should().BeEquivalentTo(StatementPairModel.Default.Card);
    }

    [Test]
    public void Load_OtherFile_SaysItIsNone() => LoadOf("This is a text, not a model."u8.ToArray()).Should().Throw<InvalidDataException>().WithMessage("*no model of statement pairs*");

    [Test]
    public void Load_EmptyFile_SaysItEnds() => LoadOf([]).Should().Throw<InvalidDataException>().WithMessage("*damaged*ends too early*");

    [Test]
    public void Load_OtherVersion_NamesBoth()
    {
        byte[] bytes = Bytes(StatementPairModel.Default);
        bytes[4] = 99;

        LoadOf(bytes).Should().Throw<InvalidDataException>().WithMessage("*version 99*reads version 2*");
    }

    [TestCase(12)]
    [TestCase(2000)]
    [TestCase(100_000)]
    public void Load_ChangedByte_SaysItIsDamaged(int place)
    {
        byte[] bytes = Bytes(StatementPairModel.Default);
        bytes[place] ^= 0x40;

        LoadOf(bytes).Should().Throw<InvalidDataException>().WithMessage("*damaged*");
    }

    [TestCase(7)]
    [TestCase(30)]
    [TestCase(5000)]
    public void Load_CutFile_SaysItIsDamaged(int length) =>
        LoadOf(Bytes(StatementPairModel.Default)[..length]).Should().Throw<InvalidDataException>().WithMessage("*damaged*");

    [Test]
    public void Load_ImpossibleLength_SaysItIsDamaged()
    {
        byte[] bytes = Bytes(StatementPairModel.Default);
        bytes[11] = 0x7F;

        LoadOf(bytes).Should().Throw<InvalidDataException>().WithMessage("*damaged*length*");
    }

    private static Action LoadOf(byte[] bytes) => () => StatementPairModel.Load(new MemoryStream(bytes));
}
