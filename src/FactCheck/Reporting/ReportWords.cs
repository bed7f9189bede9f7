using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Values;

namespace FactCheck.Reporting;

/// <summary>The words of the report format for the library's enumerations. They are part of the contract and never change.</summary>
public static class ReportWords
{
    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary><c>errors</c>, <c>warnings</c> or <c>infos</c>.</summary>
    public static string Plural(Severity severity) => Of(severity) + "s";

    /// <summary><c>contradiction</c>, <c>strained</c>, <c>update</c>, <c>revision</c> or <c>knowledge-mismatch</c>.</summary>
    public static string Of(ConflictKind conflict) => conflict switch
    {
        ConflictKind.Strained => "strained",
        ConflictKind.Update => "update",
        ConflictKind.Revision => "revision",
        ConflictKind.KnowledgeMismatch => "knowledge-mismatch",
        _ => "contradiction",
    };

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public static string Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        _ => "note",
    };

    /// <summary><c>metadata</c>, <c>header</c>, <c>text</c> or <c>unknown</c>.</summary>
    public static string Of(PublishedSource source) => source switch
    {
        PublishedSource.Metadata => "metadata",
        PublishedSource.Header => "header",
        PublishedSource.Text => "text",
        _ => "unknown",
    };
}
