using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;
using FactCheck.Training.Pairs.Net;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning.Training;

/// <summary>The gradients that the network learns by, against differences of its loss.</summary>
public sealed class NetPassTests
{
    /// <summary>
    /// How far all weights of a matrix together are moved. A long way meets the bends of the loss, a short one its rounding; a gradient that is wrong differs on all of them.
    /// </summary>
    private static readonly double[] Ways = [0.02, 0.006, 0.002, 0.0005];

    private static readonly PreparedPair[] Pairs = PreparedPair.Prepare(
    [
        new(new("More than 127 guests came to the old fair.", "On Monday 126 visitors came to the fair, the mayor said."), PairLabel.Refutes),
        new(new("The council bought the red ferry before 2014.", "In 2013 the town's council purchased a ferry."), PairLabel.Supports) { Corpus = 2, Weight = 0.5 },
        new(new("Anna Berg did not resign.", "Rain fell on the northern coast and the river rose."), PairLabel.Neutral) { Corpus = 1 },
    ]);

    /// <summary>Each matrix by its place in <see cref="NetWeights.All"/>, so that a fault is named by the layer that has it.</summary>
    private static readonly string[] Matrices =
    [
        "embed", "embed bias", "window", "window bias", "query", "key", "claim relations", "evidence relations", "compare claim", "compare claim bias", "compare evidence",
        "compare evidence bias", "compose", "compose bias", "pool claim", "pool evidence", "last", "last bias", "output", "output bias",
    ];

    [Test]
    public void Learn_EachMatrix_HasTheSlopeOfTheLoss([ValueSource(nameof(Matrices))] string matrix, [Values(0f, 0.2f)] float dropout)
    {
        NetWeights weights = NetStart.Make(seed: 5);
        Spread(weights);
        var options = new NetOptions { Dropout = dropout };
        int place = Array.IndexOf(Matrices, matrix);
        float[] values = weights.All[place], gradient = Gradients(weights, options).All[place];
        double size = Math.Sqrt(gradient.Sum(slope => (double)slope * slope));
        size.Should().BePositive();

        foreach (float[] direction in Directions(gradient, size))
        {
            double expected = direction.Zip(gradient, (step, slope) => (double)step * slope).Sum();
            double length = Math.Sqrt(direction.Sum(part => (double)part * part));
            double nearest = Ways.Select(way => Slope(weights, values, direction, (float)(way / length), options)).MinBy(slope => Math.Abs(slope - expected));

            nearest.Should().BeApproximately(expected, 0.03 * Math.Max(size, Math.Abs(expected)));
        }
    }

    [Test]
    public void Learn_PairOfEmptyStatements_LeavesFiniteGradients()
    {
        NetWeights weights = NetStart.Make(seed: 5);
        var transposes = new NetTransposes(weights);
        transposes.Refresh();
        var pass = new NetPass(weights, transposes);

        double loss = pass.Learn(PreparedPair.Prepare([new(new("", "?!"), PairLabel.Neutral)])[0], new(), 1, 3);

        double.IsFinite(loss).Should().BeTrue();
        pass.Gradients.All.SelectMany(matrix => matrix).Should().OnlyContain(slope => float.IsFinite(slope));
    }

    /// <summary>Moves all weights at once: chance directions show a part that is missing, the gradient's own one that is too large or too small.</summary>
    private static IEnumerable<float[]> Directions(float[] gradient, double size)
    {
        var random = new Random(23);
        for (int i = 0; i < 3; i++)
        {
            yield return [.. gradient.Select(_ => random.Next(2) == 0 ? 1f : -1f)];
        }

        yield return [.. gradient.Select(slope => (float)(slope * Math.Sqrt(gradient.Length) / size))];
    }

    /// <summary>Biases begin at zero and relations alike for both sides: chance keeps faults there from cancelling out.</summary>
    private static void Spread(NetWeights weights)
    {
        var random = new Random(11);
        foreach (float[] matrix in weights.All.Where(matrix => matrix.Length <= NetWeights.Hidden))
        {
            for (int i = 0; i < matrix.Length; i++)
            {
                matrix[i] += (float)(random.NextDouble() - 0.5) * 0.1f;
            }
        }
    }

    private static double Slope(NetWeights weights, float[] values, float[] direction, float step, NetOptions options) =>
        (Moved(weights, values, direction, step, options) - Moved(weights, values, direction, -step, options)) / (2 * step);

    private static double Moved(NetWeights weights, float[] values, float[] direction, float step, NetOptions options)
    {
        float[] before = [.. values];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] += step * direction[i];
        }

        double loss = Learn(weights, options, out _);
        before.CopyTo(values, 0);
        return loss;
    }

    private static NetWeights Gradients(NetWeights weights, NetOptions options)
    {
        Learn(weights, options, out NetWeights gradients);
        return gradients;
    }

    private static double Learn(NetWeights weights, NetOptions options, out NetWeights gradients)
    {
        var transposes = new NetTransposes(weights);
        transposes.Refresh();
        var pass = new NetPass(weights, transposes);
        double loss = 0;
        for (int i = 0; i < Pairs.Length; i++)
        {
            loss += pass.Learn(Pairs[i], options, Pairs[i].Weight, seed: 40 + i);
        }

        gradients = pass.Gradients;
        return loss;
    }
}
