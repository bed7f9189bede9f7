using System.Reflection;

using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Architecture;

/// <summary>
/// The public API is an approved file, so that every change of it is seen. Run the tests with <c>UPDATE_PUBLIC_API=1</c> to rewrite the files.
/// </summary>
public class PublicApiTests
{
    private static readonly Assembly[] Packages = [typeof(FactChecker).Assembly, typeof(RuleTest).Assembly];

    [TestCase(0, "PublicApi.txt")]
    [TestCase(1, "PublicApi.Testing.txt")]
    public void PublicApi_Package_IsAsApproved(int package, string file)
    {
        string path = Path.Combine(RepositoryRoot.Path, "tests/FactCheck.Tests", file);
        string api = PublicApiText.Of(Packages[package]);
        if (string.Equals(Environment.GetEnvironmentVariable("UPDATE_PUBLIC_API"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, api);
        }

        api.Split('\n').Should().Equal(
            File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'), "a change of the API is deliberate: run with UPDATE_PUBLIC_API=1 and commit {0}", file);
    }

    private static IEnumerable<Type> PublicTypes() => Packages.SelectMany(package => package.GetExportedTypes());

    [Test]
    public void PublicTypes_Fields_AreReadOnly()
    {
        IEnumerable<FieldInfo> fields = PublicTypes()
            .Where(type => !type.IsEnum && type != typeof(FactCheckerBuilder) && type != typeof(RuleTest) && !type.IsSubclassOf(typeof(Delegate)))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));

        // A buffer of each thread's own is no state that anybody could share or see.
        fields.Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(ThreadStaticAttribute))).Where(field => field.DeclaringType != typeof(RuleTestException))
            .Should().BeEmpty("what users hold is immutable");
    }

    [Test]
    public void PublicTypes_Properties_HaveNoSetterButInit()
    {
        IEnumerable<PropertyInfo> settable = PublicTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        settable.Should().BeEmpty("what users hold is immutable");
    }
}
