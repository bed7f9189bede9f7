using FactCheck.Learning;
using FactCheck.Learning.Net;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning.Net;

public sealed class PairNetTests
{
    private static readonly PairNetPart Part = StatementPairModel.Default.Net ?? throw new InvalidOperationException("The built-in model has a network.");

    [Test]
    public void Score_KeptEncodings_GiveWhatFreshOnesGive()
    {
        Statement claim = StatementReader.Read("The mayor kept the plan."), evidence = StatementReader.Read("The plan was dropped by the mayor.");
        var one = new NetEncoding();
        var other = new NetEncoding();
        one.Encode(claim, Part.Net.Weights);
        other.Encode(evidence, Part.Net.Weights);
        float[] kept = new float[3], fresh = new float[3];

        StatementPairModel.Default.Score(claim, evidence, new(), kept, one, other);
        StatementPairModel.Default.Score(claim, evidence, new(), fresh);

        kept.Should().Equal(fresh);
    }

    [Test]
    public void Score_AfterALongerPair_CarriesNothingOver()
    {
        var workspace = new PairWorkspace();
        float[] before = Scores("The gate is red.", "The gate is green.", workspace);
        Scores(string.Concat(Enumerable.Repeat("harbour bridge mayor ", 30)), "On 3 May nobody came to the fair of the northern town, said the mayor.", workspace);

        Scores("The gate is red.", "The gate is green.", workspace).Should().Equal(before);
    }

    [Test]
    public void Score_EmptyStatement_GivesNumbers()
    {
        Scores("", "", new()).Should().OnlyContain(score => float.IsFinite(score));
        Scores("", "The gate is green.", new()).Should().OnlyContain(score => float.IsFinite(score));
    }

    [Test]
    public void Attention_OfAWord_SharesAtMostOne()
    {
        Statement claim = StatementReader.Read("The mayor kept the plan."), evidence = StatementReader.Read("The mayor dropped it.");
        var workspace = new PairWorkspace();
        workspace.Matrix.Lay(claim, evidence);
        workspace.Net.Claim.Encode(claim, Part.Net.Weights);
        workspace.Net.Evidence.Encode(evidence, Part.Net.Weights);
        workspace.Net.Side.Look(workspace.Net.Claim, workspace.Net.Evidence, workspace.Matrix, fromClaim: true, Part.Net.Weights, new float[3 * NetWeights.Hidden]);

        for (int word = 0; word < claim.Count; word++)
        {
            for (int head = 0; head < NetWeights.Heads; head++)
            {
                workspace.Net.Side.Shares.Skip((word * NetSide.ShareRow) + (head * Statement.MostWords)).Take(evidence.Count).Sum().Should().BeInRange(0, 1.0001f);
            }
        }
    }

    [Test]
    public void ReadWrite_Weights_AreTheSameAfterRounding()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            Part.Net.Weights.Write(writer);
        }

        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        NetWeights.Read(reader).All.SelectMany(matrix => matrix).Should().Equal(Part.Net.Weights.All.SelectMany(matrix => matrix));
    }

    private static float[] Scores(string claim, string evidence, PairWorkspace workspace)
    {
        Statement one = StatementReader.Read(claim), other = StatementReader.Read(evidence);
        workspace.Matrix.Lay(one, other);
        workspace.Net.Claim.Encode(one, Part.Net.Weights);
        workspace.Net.Evidence.Encode(other, Part.Net.Weights);
        float[] scores = new float[3];
        Part.Net.Score(workspace.Net.Claim, workspace.Net.Evidence, workspace.Matrix, workspace.Net, scores);
        return scores;
    }
}
