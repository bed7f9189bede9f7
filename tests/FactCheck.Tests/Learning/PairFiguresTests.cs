using FactCheck.Learning;
using FactCheck.Learning.Training;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class PairFiguresTests
{
    [Test]
    public void Auroc_PerfectReversedAndTied_IsOneZeroAndHalf()
    {
        Ranking.Auroc([(0.1f, false), (0.9f, true)]).Should().Be(1);
        Ranking.Auroc([(0.9f, false), (0.1f, true)]).Should().Be(0);
        Ranking.Auroc([(0.5f, false), (0.5f, true)]).Should().Be(0.5);
    }

    [Test]
    public void RecallAt_Threshold_TakesTheLargestThatIsPreciseEnough() =>
        Ranking.RecallAt([(0.9f, true), (0.8f, true), (0.7f, false), (0.6f, true)], 0.75).Should().Be(1);

    [Test]
    public void RecallAt_TiesAcrossTheBorder_CountTogether() =>
        Ranking.RecallAt([(0.9f, true), (0.5f, true), (0.5f, false), (0.5f, false)], 0.9).Should().Be(0.5);

    [Test]
    public void Of_SureAndRight_IsPerfect()
    {
        var figures = PairFigures.Of([1, 0, 0, 0, 1, 0, 0, 0, 1], [PairLabel.Supports, PairLabel.Refutes, PairLabel.Neutral]);

        figures.Accuracy.Should().Be(1);
        figures.MacroF1.Should().Be(1);
        figures.CalibrationError.Should().Be(0);
    }

    [Test]
    public void Of_SureAndWrong_IsBadlyCalibrated() =>
        PairFigures.Of([1, 0, 0], [PairLabel.Neutral]).CalibrationError.Should().Be(1);

    [Test]
    public void Temperature_ScoresTooSure_IsAboveOne()
    {
        float[] scores = [.. Enumerable.Range(0, 100).SelectMany(_ => new float[] { 4, 0, 0 })];
        PairLabel[] labels = [.. Enumerable.Range(0, 100).Select(i => i < 60 ? PairLabel.Supports : PairLabel.Refutes)];

        Calibration.Temperature(scores, labels).Should().BeGreaterThan(1.5f);
    }
}
