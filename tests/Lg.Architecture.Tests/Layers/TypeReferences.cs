using System.Reflection;
using System.Reflection.Emit;

namespace Lg.Architecture.Tests.Layers;

/// <summary>The types that a type uses: in its signatures, and in the bodies of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        HashSet<Type> found = [];
        Add(found, type.BaseType);
        foreach (var contract in type.GetInterfaces())
            Add(found, contract);
        foreach (var field in type.GetFields(Own))
            Add(found, field.FieldType);
        foreach (var method in type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own)))
            AddMethod(found, method);
        return found;
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
            Add(found, parameter.ParameterType);
        if (method.GetMethodBody() is not { } body)
            return;

        foreach (var local in body.LocalVariables)
            Add(found, local.LocalType);
        foreach (var member in MembersIn(method, body.GetILAsByteArray() ?? []))
        {
            Add(found, member as Type ?? member.DeclaringType);
            foreach (var argument in (member as MethodInfo)?.GetGenericArguments() ?? [])
                Add(found, argument);
        }
    }

    private static IEnumerable<MemberInfo> MembersIn(MethodBase method, byte[] code)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var i = 0; i < code.Length;)
        {
            var value = code[i] == 0xFE ? unchecked((short)((code[i++] << 8) | code[i++])) : code[i++];
            var operation = OpCodesByValue[value];
            if (operation.OperandType is OperandType.InlineMethod
                or OperandType.InlineField
                or OperandType.InlineType
                or OperandType.InlineTok)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments)!;
            i += SizeOf(operation.OperandType, code, i);
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type))
        {
            foreach (var argument in type.GetGenericArguments())
                Add(found, argument);
        }
    }
}
