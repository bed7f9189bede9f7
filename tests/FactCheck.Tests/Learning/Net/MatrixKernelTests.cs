using FactCheck.Learning.Net;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning.Net;

public sealed class MatrixKernelTests
{
    [TestCase(1, 5, 16)]
    [TestCase(4, 7, 48)]
    [TestCase(9, 3, 96)]
    [TestCase(3, 20, 64)]
    public void AddProduct_AnyShape_AddsTheProduct(int rows, int depth, int columns)
    {
        float[] a = Numbers(rows * depth, 1), b = Numbers(depth * columns, 2), c = Numbers(rows * columns, 3);
        float[] expected = [.. c];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                for (int k = 0; k < depth; k++)
                {
                    expected[(i * columns) + j] += a[(i * depth) + k] * b[(k * columns) + j];
                }
            }
        }

        MatrixKernel.AddProduct(a, depth, 1, b, columns, c, columns, rows, depth, columns);

        c.Zip(expected, (own, wanted) => Math.Abs(own - wanted)).Should().OnlyContain(difference => difference < 1e-4f);
    }

    [Test]
    public void AddProduct_ColumnsNoMultipleOfABlock_Throws() =>
        FluentActions.Invoking(() => MatrixKernel.AddProduct(new float[4], 1, 1, new float[40], 10, new float[40], 10, 4, 1, 10)).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void Transpose_Twice_IsTheSame()
    {
        float[] matrix = Numbers(12, 4), once = new float[12], twice = new float[12];

        MatrixKernel.Transpose(matrix, 3, 4, once);
        MatrixKernel.Transpose(once, 4, 3, twice);

        twice.Should().Equal(matrix);
    }

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }
}
